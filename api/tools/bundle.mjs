// Makes one OpenAPI document out of the files of api/. References between
// files become references inside the document; every component therefore has
// one name over all files.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

const read = (folder, name) =>
  parse(readFileSync(join(folder, name), 'utf8'), { merge: true })

function inside(node) {
  if (Array.isArray(node)) return node.map(inside)
  if (node === null || typeof node !== 'object') return node
  const out = {}
  for (const [key, value] of Object.entries(node)) {
    out[key] =
      key === '$ref' && typeof value === 'string'
        ? value.replace(/^[a-z_]+\.yaml#\/components/, '#/components')
        : inside(value)
  }
  return out
}

function collectComponents(modules) {
  const all = {}
  for (const [file, module] of Object.entries(modules)) {
    for (const [kind, things] of Object.entries(module.components ?? {})) {
      all[kind] ??= {}
      for (const [name, thing] of Object.entries(things)) {
        if (all[kind][name]) {
          throw new Error(`${file}: ${kind}/${name} is already in another file`)
        }
        all[kind][name] = inside(thing)
      }
    }
  }
  return all
}

function collectPaths(index, modules) {
  const paths = {}
  const given = new Set()
  for (const [path, { $ref }] of Object.entries(index.paths)) {
    const [file, pointer] = $ref.split('#/paths/')
    const name = pointer.replaceAll('~1', '/').replaceAll('~0', '~')
    const item = modules[file]?.paths?.[name]
    if (!item) throw new Error(`openapi.yaml: ${$ref} leads nowhere`)
    paths[path] = inside(item)
    given.add(`${file} ${name}`)
  }
  for (const [file, module] of Object.entries(modules)) {
    for (const name of Object.keys(module.paths ?? {})) {
      if (!given.has(`${file} ${name}`)) {
        throw new Error(`${file}: ${name} is missing in openapi.yaml`)
      }
    }
  }
  return paths
}

/// { document, errors }: the bundled contract and the error catalogue.
export function bundle(folder) {
  const { 'x-modules': files, ...index } = read(folder, 'openapi.yaml')
  const modules = Object.fromEntries(files.map((f) => [f, read(folder, f)]))
  const document = {
    ...index,
    paths: collectPaths(index, modules),
    components: collectComponents(modules),
  }
  return { document, errors: read(folder, 'errors.yaml') }
}

/// What a `#/…` reference points at.
export function follow(document, ref) {
  let node = document
  for (const part of ref.slice(2).split('/')) node = node?.[part]
  if (node === undefined) throw new Error(`${ref} leads nowhere`)
  return node
}

/// The parameter or schema itself, whether given in place or by reference;
/// what stands beside a reference adds to what it points at.
export function resolve(document, node) {
  if (!node.$ref) return node
  const { $ref, ...beside } = node
  return { ...resolve(document, follow(document, $ref)), ...beside }
}

/// Every operation: { path, verb, operation }.
export function operations(document) {
  const all = []
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [verb, operation] of Object.entries(item)) {
      all.push({ path, verb, operation })
    }
  }
  return all
}
