// C++ structs of what may be asked, with functions that read them from a
// request by the contract's own schemas; the list of routes; the catalogue of
// errors.
import { kBanner, literal, member } from './cpp.mjs'
import { operations, resolve } from './bundle.mjs'

const kScalars = { string: 'std::string', number: 'double', integer: 'std::int64_t', boolean: 'bool' }
const kReaders = { string: 'text', number: 'number', integer: 'integer', boolean: 'boolean' }

function parametersOf(document, operation) {
  return operation.parameters.map((given) => {
    const p = resolve(document, given)
    return { ...p, schema: resolve(document, p.schema) }
  }).filter((p) => p.name !== 'lang')
}

function typeOf(schema) {
  return schema.type === 'array' ? `std::vector<${kScalars[schema.items.type]}>` : kScalars[schema.type]
}

const isGiven = (p) => p.required || 'default' in p.schema

function structOf(name, parameters) {
  const lines = parameters.map((p) => {
    const type = typeOf(p.schema)
    const full = isGiven(p) ? type : `std::optional<${type}>`
    return `  ${full} ${member(p.name)}{};`
  })
  return `struct ${name}_params {\n${lines.map((l) => `${l}\n`).join('')}};\n\n/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.\n${name}_params parse_${name}(http::request const& from);`
}

function schemaOf(parameters) {
  const properties = {}
  for (const p of parameters) {
    const { description, ...schema } = p.schema
    properties[p.name] = schema
  }
  return {
    type: 'object', properties, additionalProperties: false,
    required: parameters.filter((p) => p.required).map((p) => p.name),
  }
}

function parserOf(name, parameters) {
  const schema = JSON.stringify(schemaOf(parameters))
  const fields = parameters.map((p) => {
    const isList = p.schema.type === 'array'
    const kind = kReaders[isList ? p.schema.items.type : p.schema.type] + (isList ? 's' : '')
    const read = `values.${kind}(${literal(p.name)})`
    return `      .${member(p.name)} = ${isGiven(p) ? read : `values.has(${literal(p.name)}) ? std::optional{${read}} : std::nullopt`},`
  })
  return `${name}_params parse_${name}(http::request const& from) {
  static auto const parameters = http::parameters{R"json(${schema})json"};
  auto const values = parameters.read(from);
  return {
${fields.join('\n')}
  };
}`
}

/// { header, source } of src/api/generated/operations.
export function operationSources(document) {
  const all = operations(document)
  const asked = all.map(({ operation }) => ({
    name: operation.operationId, parameters: parametersOf(document, operation),
  })).filter((o, i) => all[i].operation.parameters.length)
  const routes = all.map(({ path, verb, operation }) =>
    `    {${literal(verb.toUpperCase())}, ${literal(path)}, ${literal(operation.operationId)}},`)
  const header = `${kBanner}#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "http/request.h"

namespace linli::api {

struct operation {
  std::string_view verb;
  std::string_view path;
  std::string_view id;
};

/// Every operation of the contract.
constexpr auto kOperations = std::to_array<operation>({
${routes.join('\n')}
});

${asked.map((o) => structOf(o.name, o.parameters)).join('\n\n')}

}  // namespace linli::api
`
  const source = `${kBanner}#include "api/generated/operations.h"

#include "http/parameters.h"

namespace linli::api {

${asked.map((o) => parserOf(o.name, o.parameters)).join('\n\n')}

}  // namespace linli::api
`
  return { header, source }
}

/// src/http/generated/errors.cc: the catalogue.
export function errorSource(errors) {
  const text = (t) => `{${literal(t.zh)}, ${literal(t.en)}, ${literal(t['zh-Hant'])}}`
  const rows = Object.entries(errors).sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, e]) =>
    `    {${literal(code)}, ${literal(e.fault)},\n     ${text(e.title)},\n     ${text(e.next)}},`)
  return `${kBanner}#include "http/errors.h"

#include <array>

namespace linli::http {

namespace {

constexpr auto kEntries = std::to_array<error_entry>({
${rows.join('\n')}
});

}  // namespace

std::span<error_entry const> error_catalogue() { return kEntries; }

}  // namespace linli::http
`
}
