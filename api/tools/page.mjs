// The contract as one page to read: no script, no outside source.
import { kStatusOfFault, operations, resolve } from './bundle.mjs'

const escape = (text) => String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  .replaceAll('>', '&gt;').replaceAll('"', '&quot;')
const prose = (text) => escape(text ?? '').replaceAll(/`([^`]+)`/g, '<code>$1</code>')
const linkTo = (name) => `<a href="#schema-${name}">${name}</a>`

function typeText(node) {
  if (node.$ref) return linkTo(node.$ref.split('/').at(-1))
  if (node.anyOf) return node.anyOf.map(typeText).join(' | ')
  if (node.type === 'array') return `[${typeText(node.items ?? {})}]`
  if ('const' in node) return `<code>${escape(JSON.stringify(node.const))}</code>`
  return escape(node.type ?? '')
}

function limitText(s) {
  const parts = []
  if (s.enum) parts.push(s.enum.map((v) => `<code>${escape(v)}</code>`).join(' · '))
  if (s.minimum !== undefined) parts.push(`≥ ${s.minimum}`)
  if (s.exclusiveMinimum !== undefined) parts.push(`> ${s.exclusiveMinimum}`)
  if (s.maximum !== undefined) parts.push(`≤ ${s.maximum}`)
  if (s.maxLength) parts.push(`1–${s.maxLength} 字 characters`)
  if (s.maxItems) parts.push(`≤ ${s.maxItems} 个 items`)
  if (s.pattern) parts.push(`<code>${escape(s.pattern)}</code>`)
  if ('default' in s) parts.push(`默认 default <code>${escape([s.default].flat().join(','))}</code>`)
  return parts.join(', ')
}

function parameterRow(document, given) {
  const p = resolve(document, given)
  const schema = resolve(document, p.schema)
  return `<tr><td><code>${p.name}</code>${p.required ? ' <b title="required">必填</b>' : ''}</td>
<td>${p.in}</td><td>${typeText(schema)}<br><small>${limitText(schema)}</small></td><td>${prose(p.description)}</td></tr>`
}

function responseRow(document, [status, given]) {
  const r = resolve(document, given)
  const kinds = Object.entries(r.content ?? {}).map(([kind, { schema }]) =>
    `<code>${kind}</code> ${typeText(schema)}`)
  return `<tr><td><b>${status}</b></td><td>${kinds.join('<br>')}</td><td>${prose(r.description)}</td></tr>`
}

function whoMay(permissions, id) {
  const { may, strength } = permissions.operations[id]
  const who = may === 'everyone' ? '任何人 everyone'
    : may === 'signed_in' ? '登录的人 whoever has signed in'
      : may.map((r) => `${permissions.roles[r].zh} ${permissions.roles[r].en}`).join('、')
  return `<p><small>谁可以 who may: ${escape(who)}${strength ? ` · <code>${strength}</code>` : ''}</small></p>`
}

function operationSection({ document, permissions }, { path, verb, operation }) {
  const parameters = operation.parameters.map((p) => parameterRow(document, p)).join('\n')
  const codes = operation['x-errors'].map((c) => `<a href="#error-${c}">${c}</a>`).join(' · ')
  return `<section id="op-${operation.operationId}">
<h3><span class="verb">${verb.toUpperCase()}</span> <code>${escape(path)}</code></h3>
<p><b>${prose(operation.summary)}.</b> ${prose(operation.description)}</p>
${whoMay(permissions, operation.operationId)}
${operation.requestBody ? `<p>正文 body: ${typeText(operation.requestBody.content['application/json'].schema)}</p>` : ''}
${parameters ? `<table><thead><tr><th>参数 parameter</th><th>in</th><th>类型 type</th><th>含义 meaning</th></tr></thead><tbody>${parameters}</tbody></table>` : ''}
<table><thead><tr><th>状态 status</th><th>回答 answer</th><th>含义 meaning</th></tr></thead><tbody>
${Object.entries(operation.responses).map((r) => responseRow(document, r)).join('\n')}</tbody></table>
${codes ? `<p>错误 errors: ${codes}</p>` : ''}</section>`
}

function schemaSection([name, schema]) {
  const rows = Object.entries(schema.properties ?? {}).map(([key, p]) =>
    `<tr><td><code>${key}</code>${(schema.required ?? []).includes(key) ? ' <b>必有</b>' : ''}</td><td>${typeText(p)}<br><small>${limitText(p)}</small></td><td>${prose(p.description)}</td></tr>`)
  const table = rows.length ? `<table><tbody>${rows.join('\n')}</tbody></table>` : `<p>${limitText(schema)}</p>`
  return `<section id="schema-${name}"><h3>${name}</h3><p>${prose(schema.description)}</p>${table}</section>`
}

const errorRow = ([code, e]) => `<tr id="error-${code}"><td><code>${code}</code></td><td>${kStatusOfFault[e.fault]}</td>
<td lang="zh-CN">${prose(e.title.zh)}<br><small>${prose(e.next.zh)}</small></td><td lang="en">${prose(e.title.en)}<br><small>${prose(e.next.en)}</small></td></tr>`

const kStyle = `:root{color-scheme:light dark;--paper:#fbfaf7;--ink:#1f2328;--brick:#b4472e;--river:#2f6b8f;--line:#ddd8cc}
@media (prefers-color-scheme:dark){:root{--paper:#1b1d20;--ink:#e9e6df;--brick:#e58a70;--river:#8fc0dd;--line:#3a3d42}}
body{margin:0 auto;max-width:64rem;padding:1rem;background:var(--paper);color:var(--ink);font:16px/1.6 "PingFang SC","Noto Sans CJK SC",system-ui,sans-serif}
a{color:var(--river)}.verb{color:var(--brick)}code{overflow-wrap:anywhere}table{border-collapse:collapse;width:100%;margin:.5rem 0 1rem}
td,th{border-top:1px solid var(--line);padding:.35rem .5rem;text-align:left;vertical-align:top}section{margin:2rem 0}small{opacity:.85}
@media (max-width:40rem){table{display:block;overflow-x:auto}}`

export function page({ document, errors, permissions }) {
  const all = operations(document)
  const tag = ({ name, description }) => `<h2 id="tag-${name}">${prose(description)}</h2>
${all.filter((o) => o.operation.tags[0] === name).map((o) => operationSection({ document, permissions }, o)).join('\n')}`
  const index = all.map(({ path, verb, operation }) =>
    `<li><a href="#op-${operation.operationId}"><code>${verb.toUpperCase()} ${escape(path)}</code></a> ${prose(operation.summary)}</li>`)
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>邻里接口 Linli API</title><style>${kStyle}</style></head><body>
<header><h1>邻里接口 <span lang="en">Linli API</span> ${escape(document.info.version)}</h1>
<p lang="en">${prose(document.info.summary)} ${prose(document.info.description)}</p>
<p>机器可读 for machines: <a href="/api/openapi.json">openapi.json</a></p></header>
<main><ul>${index.join('\n')}</ul>
${document.tags.map(tag).join('\n')}
<h2 id="schemas">数据结构 <span lang="en">What answers are made of</span></h2>
${Object.entries(document.components.schemas).map(schemaSection).join('\n')}
<h2 id="errors">错误 <span lang="en">Errors</span></h2><table><thead><tr><th>代码 code</th><th>状态 status</th><th>中文</th><th>English</th></tr></thead><tbody>
${Object.entries(errors).map(errorRow).join('\n')}</tbody></table></main></body></html>
`
}
