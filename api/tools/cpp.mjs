// What the C++ generators share.
export const kBanner = '// Made from api/*.yaml by `./dev generate`; do not edit.\n'

const kReserved = new Set(['default', 'class', 'new', 'delete', 'register', 'export', 'public', 'private', 'template', 'operator', 'case', 'and', 'or', 'not'])

/// A JSON name as a C++ member: zh-Hant becomes zh_hant.
export function member(name) {
  const plain = name.toLowerCase().replaceAll('-', '_')
  return kReserved.has(plain) ? `${plain}_` : plain
}

/// A C++ string literal.
export function literal(text) {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n').replaceAll('??', '?\\?')}"`
}
