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

// What follows from where an operation stands and who may call it, so that no
// file need repeat it: its usual error codes, and an answer for each status.
const kStatusOfFault = {
  invalid: '400', unauthorized: '401', forbidden: '403', not_found: '404',
  wrong_method: '405', conflict: '409', changed: '412', too_large: '413',
  address_too_long: '414', too_many: '429', header_too_large: '431',
  unavailable: '503', internal: '500', io: '500',
}
export { kStatusOfFault }

const kAnswers = {
  400: 'bad_request', 401: 'unauthorized', 403: 'forbidden', 404: 'not_found',
  409: 'conflict', 412: 'changed', 429: 'too_many', 503: 'unavailable',
}

function usualCodes(path, verb, operation, line) {
  const codes = []
  if (path.includes('{district}')) codes.push("http.bad_parameters", "places.no_such_district", "http.loading")
  if (operation.requestBody) codes.push('http.bad_body', 'http.bad_fields')
  if (verb !== 'get') codes.push('people.cross_site')
  // What X-Acting-For is held against.
  if (verb !== 'get' && line && line.may !== 'everyone' && operation.operationId !== 'act_for') codes.push('people.acting_ended')
  if (line && line.may !== 'everyone') codes.push('people.not_signed_in')
  if (Array.isArray(line?.may)) codes.push('people.not_allowed')
  if (line?.strength && line.strength !== 'card') codes.push('people.stronger_sign_in_needed')
  return codes
}

function complete(document, errors, permissions) {
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [verb, operation] of Object.entries(item)) {
      const line = permissions.operations[operation.operationId]
      operation['x-errors'] = [...new Set([...(operation['x-errors'] ?? []),
        ...usualCodes(path, verb, operation, line)])]
      for (const code of operation['x-errors']) {
        const status = kStatusOfFault[errors[code]?.fault]
        const answer = kAnswers[status]
        if (answer) operation.responses[status] ??= { $ref: `#/components/responses/${answer}` }
      }
    }
  }
  return document
}

/// { document, errors, permissions }: the bundled contract, the error catalogue
/// and who may call what.
export function bundle(folder) {
  const { 'x-modules': files, ...index } = read(folder, 'openapi.yaml')
  const modules = Object.fromEntries(files.map((f) => [f, read(folder, f)]))
  const document = {
    ...index,
    paths: collectPaths(index, modules),
    components: collectComponents(modules),
  }
  const errors = read(folder, 'errors.yaml')
  const permissions = read(folder, 'permissions.yaml')
  return { document: complete(document, errors, permissions), errors, permissions }
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
