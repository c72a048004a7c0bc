// C++ functions that read the body of a request by the contract's own schema:
// what is wrong is told field by field, what is right becomes a struct.
import { kBanner, literal, member } from './cpp.mjs'
import { operations, resolve } from './bundle.mjs'

const kJson = 'application/json'
const nameOf = (ref) => ref.split('/').at(-1)

const bodyRef = (document, operation) =>
  operation.requestBody?.content?.[kJson]?.schema?.$ref

/// Every operation with a body: { id, type, isNeeded }.
export function bodies(document) {
  return operations(document)
    .map(({ operation }) => ({ id: operation.operationId, ref: bodyRef(document, operation), isNeeded: operation.requestBody?.required === true }))
    .filter((o) => o.ref)
    .map(({ id, ref, isNeeded }) => ({ id, type: nameOf(ref), isNeeded }))
}

// The schema with every reference replaced by what it points at; bodies hold
// no type that contains itself.
function inlined(document, node) {
  if (Array.isArray(node)) return node.map((n) => inlined(document, n))
  if (node === null || typeof node !== 'object') return node
  const { description, 'x-cpp': _, ...rest } = resolve(document, node)
  return Object.fromEntries(Object.entries(rest).map(([key, value]) => [key,
    key === 'properties'
      ? Object.fromEntries(Object.entries(value).map(([k, v]) => [k, inlined(document, v)]))
      : inlined(document, value)]))
}

function reachable(document, name, found = new Set()) {
  if (found.has(name)) return found
  const visit = (node) => {
    if (node === null || typeof node !== 'object') return
    if (typeof node.$ref === 'string') reachable(document, nameOf(node.$ref), found)
    Object.values(node).forEach(visit)
  }
  visit(document.components.schemas[name])
  found.add(name)
  return found
}

function fieldReader(schema, key, node) {
  const isRequired = (schema.required ?? []).includes(key)
  if ('const' in node) return null
  const target = `out.${member(key)}`
  const name = literal(key)
  if (isRequired && !node.anyOf) return `  read(from.at(${name}), ${target});`
  return `  if (from.contains(${name}) && !from.at(${name}).is_null()) {\n    read(from.at(${name}), ${target}${node.anyOf || !isRequired ? '.emplace()' : ''});\n  }`
}

function structReader(name, schema) {
  const fields = Object.entries(schema.properties).map(([k, n]) => fieldReader(schema, k, n)).filter(Boolean)
  if (!fields.length) return `void read(json const&, api::${name}&) {}`
  return `void read(json const& from, api::${name}& out) {\n${fields.join('\n')}\n}`
}

function enumReader(name, schema) {
  const rows = schema.enum.map((v) => `  if (text == ${literal(v)}) {\n    out = api::${name}::${member(v)};\n  }`)
  return `void read(json const& from, api::${name}& out) {\n  auto const& text = from.get_ref<std::string const&>();\n${rows.join('\n')}\n}`
}

function reader(document, name) {
  const schema = document.components.schemas[name]
  if (schema['x-cpp'] === 'geo::latlng') {
    return 'void read(json const& from, geo::latlng& out) {\n  out = {from.at("lat").get<double>(), from.at("lng").get<double>()};\n}'
  }
  if (schema['x-cpp']) throw new Error(`${name}: bodies cannot hold it yet`)
  return schema.enum ? enumReader(name, schema) : structReader(name, schema)
}

/// { header, source } of src/api/generated/bodies.
export function bodySources(document) {
  const all = bodies(document)
  const names = [...all.reduce((set, b) => { reachable(document, b.type).forEach((n) => set.add(n)); return set }, new Set())]
  const header = `${kBanner}#pragma once

#include "api/generated/types.h"
#include "http/request.h"

// Each reads the body of one operation; one that may be left out is read as
// one that says nothing. Throws error{invalid,
// "http.bad_body"} when it is no JSON, "http.bad_fields" naming every field at
// fault.
namespace linli::api {

${all.map((b) => `${b.type} parse_${b.id}_body(http::request const& from);`).join('\n')}

}  // namespace linli::api
`
  const parser = (b) => `${b.type} parse_${b.id}_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json(${JSON.stringify(inlined(document, { $ref: `#/components/schemas/${b.type}` }))})json"};
  auto out = ${b.type}{};
${b.isNeeded ? '  read(schema.read(from), out);' : '  if (!from.body.empty()) {\n    read(schema.read(from), out);\n  }'}
  return out;
}`
  const source = `${kBanner}#include "api/generated/bodies.h"

#include <nlohmann/json.hpp>

#include "http/body.h"

namespace linli::api {

namespace {

using json = nlohmann::json;

template <typename T>
requires(std::is_arithmetic_v<T> || std::is_same_v<T, std::string>)
void read(json const& from, T& out) {
  from.get_to(out);
}

template <typename T>
void read(json const& from, std::vector<T>& out);

${names.map((n) => reader(document, n)).join('\n\n')}

template <typename T>
void read(json const& from, std::vector<T>& out) {
  for (auto const& item : from) {
    read(item, out.emplace_back());
  }
}

}  // namespace

${all.map(parser).join('\n\n')}

}  // namespace linli::api
`
  return { header, source }
}
