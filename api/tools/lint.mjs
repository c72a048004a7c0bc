// What must hold of the contract beyond being OpenAPI.
import { kStatusOfFault, operations, resolve } from './bundle.mjs'
import { isForRoles } from './cpp_permissions.mjs'

const kLanguages = ['zh', 'en', 'zh-Hant']

function* parameterProblems(document, where, operation) {
  for (const given of operation.parameters) {
    const p = resolve(document, given)
    const at = `${where}, parameter ${p.name}`
    if (!p.description) yield `${at}: has no description`
    if (p.in === 'path' && !p.required) yield `${at}: must be required`
    const schema = resolve(document, p.schema)
    if (p.required && 'default' in schema) {
      yield `${at}: is required and has a default`
    }
    const isNumber = ['integer', 'number'].includes(schema.type)
    if (isNumber && (schema.minimum === undefined || schema.maximum === undefined)) {
      yield `${at}: has no limits`
    }
    if (schema.type === 'string' && !schema.pattern && !schema.enum && !schema.maxLength) {
      yield `${at}: may be of any length`
    }
    if (schema.type === 'array' && !schema.maxItems) yield `${at}: may be of any length`
  }
}

function* pathProblems(document, where, path, operation) {
  const inPath = [...path.matchAll(/{(\w+)}/g)].map((m) => m[1]).sort().join()
  const named = operation.parameters
    .map((p) => resolve(document, p))
    .filter((p) => p.in === 'path').map((p) => p.name).sort().join()
  if (inPath !== named) yield `${where}: the path has {${inPath}}, the parameters {${named}}`
}

function* errorProblems(where, operation, errors) {
  if (!operation['x-errors']) {
    yield `${where}: lists no error codes`
    return
  }
  const told = new Set()
  for (const code of operation['x-errors']) {
    if (!errors[code]) yield `${where}: ${code} is not in errors.yaml`
    else told.add(kStatusOfFault[errors[code].fault])
  }
  const answers = Object.keys(operation.responses).filter((s) => s >= '400')
  for (const status of told) {
    if (!answers.includes(status)) yield `${where}: an error of ${status} has no response`
  }
  for (const status of answers) {
    if (!told.has(status)) yield `${where}: response ${status} has no error code`
  }
}

function* operationProblems(document, errors) {
  const ids = new Set()
  for (const { path, verb, operation } of operations(document)) {
    const where = `${verb.toUpperCase()} ${path}`
    if (!operation.operationId) yield `${where}: has no operationId`
    if (ids.has(operation.operationId)) yield `${where}: its operationId is used twice`
    ids.add(operation.operationId)
    if (!operation.summary || !operation.description) yield `${where}: has no summary or description`
    if (!operation.tags?.length) yield `${where}: has no tag`
    yield* parameterProblems(document, where, operation)
    yield* pathProblems(document, where, path, operation)
    yield* errorProblems(where, operation, errors)
  }
}

function* schemaProblems(document) {
  for (const [name, schema] of Object.entries(document.components.schemas)) {
    if (!/^[a-z_]+$/.test(name)) yield `schema ${name}: is not in snake_case`
    if (!schema.description) yield `schema ${name}: has no description`
    const properties = schema.properties ?? {}
    for (const [key, property] of Object.entries(properties)) {
      if (!property.description) yield `schema ${name}.${key}: has no description`
      if (property.enum) yield `schema ${name}.${key}: give the enumeration a name of its own`
      if ((schema.required ?? []).includes(key) && 'default' in property) {
        yield `schema ${name}.${key}: is required and has a default`
      }
    }
    for (const key of schema.required ?? []) {
      if (!properties[key]) yield `schema ${name}.${key}: is required and not described`
    }
    if (schema.type === 'object' && schema.additionalProperties !== false) {
      yield `schema ${name}: must set additionalProperties: false`
    }
  }
}

function* catalogueProblems(errors) {
  for (const [code, entry] of Object.entries(errors)) {
    if (!/^[a-z_]+\.[a-z0-9_]+$/.test(code)) yield `errors.yaml: ${code} is not module.what_happened`
    if (!kStatusOfFault[entry.fault]) yield `errors.yaml: ${code}: no such fault ${entry.fault}`
    for (const part of ['title', 'next']) {
      for (const language of kLanguages) {
        if (!entry[part]?.[language]) yield `errors.yaml: ${code}: no ${part} in ${language}`
      }
    }
  }
}

function* permissionProblems(document, permissions) {
  const roles = Object.keys(permissions.roles)
  const listed = new Set(Object.keys(permissions.operations))
  for (const { operation } of operations(document)) {
    const id = operation.operationId
    const line = permissions.operations[id]
    listed.delete(id)
    if (!line) {
      yield `permissions.yaml: ${id} has no line: say who may`
      continue
    }
    if (!isForRoles(line) && !['everyone', 'signed_in'].includes(line.may)) {
      yield `permissions.yaml: ${id}: may is everyone, signed_in or a list of roles`
    }
    if (line.own && (!isForRoles(line) || line.whole)) yield `permissions.yaml: ${id}: own is beside roles for an area`
    for (const role of isForRoles(line) ? line.may : []) {
      if (!roles.includes(role)) yield `permissions.yaml: ${id}: there is no role ${role}`
    }
  }
  for (const id of listed) yield `permissions.yaml: there is no operation ${id}`
}

function* bodyProblems(document) {
  for (const { path, verb, operation } of operations(document)) {
    if (!operation.requestBody) continue
    const schema = operation.requestBody.content?.['application/json']?.schema
    const at = `${verb.toUpperCase()} ${path}`
    if (!schema?.$ref) yield `${at}: its body must be a schema with a name`
    else if (!operation.requestBody.required && resolve(document, schema).required?.length) {
      yield `${at}: its body may be left out and yet requires something`
    }
  }
}

export function lint({ document, errors, permissions }) {
  return [
    ...permissionProblems(document, permissions),
    ...bodyProblems(document),
    ...operationProblems(document, errors),
    ...schemaProblems(document),
    ...catalogueProblems(errors),
  ]
}
