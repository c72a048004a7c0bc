// C++ structs of the answers, and functions that write them as JSON straight
// into a string: no document in between, for answers of a hundred kilobytes
// are written in a tenth of a millisecond.
import { kBanner, literal, member } from './cpp.mjs'

const kScalars = { string: 'std::string', number: 'double', integer: 'std::int64_t', boolean: 'bool' }

const nameOf = (ref) => ref.split('/').at(-1)

/// Names of the schemas a schema refers to.
function refsOf(node, found = new Set()) {
  if (node && typeof node === 'object') {
    if (typeof node.$ref === 'string') found.add(nameOf(node.$ref))
    Object.values(node).forEach((v) => refsOf(v, found))
  }
  return found
}

function inOrder(schemas) {
  const done = []
  const visit = (name) => {
    if (done.includes(name)) return
    refsOf(schemas[name]).forEach(visit)
    done.push(name)
  }
  Object.keys(schemas).forEach(visit)
  return done
}

function typeOf(schemas, node, where) {
  if (node.$ref) {
    const name = nameOf(node.$ref)
    return schemas[name]['x-cpp'] ?? `api::${name}`
  }
  if (node.anyOf) {
    return `std::optional<${typeOf(schemas, node.anyOf[0], where)}>`
  }
  if (node.type === 'array') {
    return `std::vector<${typeOf(schemas, node.items, where)}>`
  }
  if (!kScalars[node.type]) throw new Error(`${where}: cannot be a C++ type`)
  return kScalars[node.type]
}

const fieldsOf = (schemas, name) => {
  const schema = schemas[name]
  return Object.entries(schema.properties).map(([key, node]) => {
    const isRequired = (schema.required ?? []).includes(key)
    const isNull = Boolean(node.anyOf)
    if ('const' in node) return { key, node, constant: node.const }
    const type = typeOf(schemas, node, `${name}.${key}`)
    return { key, node, isRequired, isNull,
      type: isRequired || isNull ? type : `std::optional<${type}>` }
  })
}

function structOf(schemas, name) {
  const lines = fieldsOf(schemas, name).filter((f) => f.constant === undefined)
    .map((f) => `  ${f.type} ${member(f.key)}{};  // ${f.node.description}`)
  return `/// ${schemas[name].description}\nstruct ${name} {\n${lines.join('\n')}\n};`
}

function enumOf(schemas, name) {
  return `/// ${schemas[name].description}\nenum class ${name} : std::uint8_t { ${schemas[name].enum.map(member).join(', ')} };`
}

function enumWriter(schemas, name) {
  const cases = schemas[name].enum.map((v) => `    case ${name}::${member(v)}: out += ${literal(JSON.stringify(v))}; break;`)
  return `void write(std::string& out, ${name} const value) {\n  switch (value) {\n${cases.join('\n')}\n  }\n}`
}

function fieldWriter(f) {
  const key = JSON.stringify(f.key)
  if (f.constant !== undefined) {
    return `  out += ${literal(`${key}:${JSON.stringify(f.constant)},`)};`
  }
  const value = `value.${member(f.key)}`
  const put = `out += ${literal(`${key}:`)};`
  if (f.isNull) {
    return `  ${put}\n  write_or_null(out, ${value});\n  out += ',';`
  }
  if (f.isRequired) return `  ${put}\n  write(out, ${value});\n  out += ',';`
  return `  if (${value}) {\n    ${put}\n    write(out, *${value});\n    out += ',';\n  }`
}

function structWriter(schemas, name) {
  const body = fieldsOf(schemas, name).map(fieldWriter).join('\n')
  const isConstant = fieldsOf(schemas, name).every((f) => f.constant !== undefined)
  return `void write(std::string& out, ${isConstant ? '[[maybe_unused]] ' : ''}${name} const& value) {\n  out += '{';\n${body}\n  end_object(out);\n}`
}

/// { header, source } of src/api/generated/types.
export function types(document) {
  const schemas = document.components.schemas
  const names = inOrder(schemas).filter((n) => !schemas[n]['x-cpp'])
  const isEnum = (n) => Boolean(schemas[n].enum)
  const declared = names.map((n) => (isEnum(n) ? enumOf(schemas, n) : structOf(schemas, n)))
  const signature = (n) => `void write(std::string& out, ${n} ${isEnum(n) ? '' : 'const& '}value);`
  const header = `${kBanner}#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "geo/box.h"
#include "geo/latlng.h"
#include "geo/polygon.h"

namespace linli::api {

${declared.join('\n\n')}

// Each writes its value as JSON at the end of \`out\`.
${names.map(signature).join('\n')}

}  // namespace linli::api
`
  const source = `${kBanner}#include "api/generated/types.h"

#include "api/json.h"

namespace linli::api {

${names.map((n) => (isEnum(n) ? enumWriter(schemas, n) : structWriter(schemas, n))).join('\n\n')}

}  // namespace linli::api
`
  return { header, source }
}
