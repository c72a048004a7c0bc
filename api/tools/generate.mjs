// From api/*.yaml: everything that is made from the contract.
//   node generate.mjs           write the files and their checksums
//   node generate.mjs --lint    only look whether the contract is in order
//   node generate.mjs --check   fail when a checked-in file is stale
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import openapiTS, { astToString } from 'openapi-typescript'
import { bundle } from './bundle.mjs'
import { bodySources } from './cpp_bodies.mjs'
import { errorSource, operationSources } from './cpp_operations.mjs'
import { permissionSource } from './cpp_permissions.mjs'
import { types } from './cpp_types.mjs'
import { lint } from './lint.mjs'
import { page } from './page.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))

/// The public document: without what only our generators read.
function published(node) {
  if (Array.isArray(node)) return node.map(published)
  if (node === null || typeof node !== 'object') return node
  return Object.fromEntries(Object.entries(node)
    .filter(([key]) => key !== 'x-cpp').map(([key, value]) => [key, published(value)]))
}

async function outputs(contract) {
  const document = published(contract.document)
  const t = types(contract.document)
  const o = operationSources(contract.document)
  const b = bodySources(contract.document)
  const client = astToString(await openapiTS(document))
  return {
    'api/generated/openapi.json': `${JSON.stringify(document)}\n`,
    'api/generated/index.html': page(contract),
    'src/api/generated/types.h': t.header,
    'src/api/generated/types.cc': t.source,
    'src/api/generated/operations.h': o.header,
    'src/api/generated/operations.cc': o.source,
    'src/api/generated/bodies.h': b.header,
    'src/api/generated/bodies.cc': b.source,
    'src/api/generated/permissions.h': permissionSource(contract.document, contract.permissions),
    'src/http/generated/errors.cc': errorSource(contract.errors),
    'web/src/api/schema.d.ts': `// Made from api/*.yaml by \`./dev generate\`; do not edit.\n${client}`,
  }
}

const inputs = () => [
  ...readdirSync(join(root, 'api')).filter((f) => f.endsWith('.yaml')).map((f) => `api/${f}`),
  ...readdirSync(join(root, 'api/tools')).filter((f) => /\.mjs$|^package-lock\.json$/.test(f)).map((f) => `api/tools/${f}`),
].sort()

/// One line a file, as sha256sum reads it: the freshness test needs no Node.
function sums(made) {
  const line = (name, content) => `${createHash('sha256').update(content).digest('hex')}  ${name}\n`
  return inputs().map((f) => line(f, readFileSync(join(root, f)))).join('') +
    Object.entries(made).map(([f, content]) => line(f, content)).join('')
}

function write(name, content) {
  const path = join(root, name)
  mkdirSync(dirname(path), { recursive: true })
  if (!existsSync(path) || readFileSync(path, 'utf8') !== content) writeFileSync(path, content)
}

const contract = bundle(join(root, 'api'))
const problems = lint(contract)
if (problems.length) {
  console.error(problems.join('\n'))
  process.exit(1)
}
if (!process.argv.includes('--lint')) {
  const made = await outputs(contract)
  made['api/generated/SHA256SUMS'] = sums(made)
  if (process.argv.includes('--check')) {
    const stale = Object.entries(made).filter(([name, content]) => {
      const path = join(root, name)
      return !existsSync(path) || readFileSync(path, 'utf8') !== content
    })
    stale.forEach(([name]) => console.error(`${name} is stale: run ./dev generate and commit it`))
    process.exit(stale.length ? 1 : 0)
  }
  Object.entries(made).forEach(([name, content]) => write(name, content))
}
