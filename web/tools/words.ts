import { baseCompile } from '@intlify/message-compiler'
import type { ESTree, Plugin } from 'vite'

const dictionary = /\/src\/i18n\/(\w+\.)?(zh-CN|zh-TW|en)\.ts$/

/**
 * A text with holes or a plural as vue-i18n's parser reads it, minified; a
 * plain one as it is. What cannot be read fails the build.
 */
export function compiled(text: string): unknown {
  if (!/[{}|@]/.test(text)) return text
  return baseCompile(text, {
    jit: true,
    minify: true,
    location: false,
    onError: (error) => {
      throw new Error(`"${text}": ${error.message}`)
    },
  }).ast
}

/** Where the texts of a module stand: whole values of properties. */
function textsIn(program: ESTree.Program): { start: number; end: number; text: string }[] {
  const found: { start: number; end: number; text: string }[] = []
  const visit = (node: unknown) => {
    if (Array.isArray(node)) return node.forEach(visit)
    if (typeof node !== 'object' || node === null) return
    const { type, value } = node as { type?: string; value?: { type?: string; value?: unknown; start: number; end: number } }
    if (type === 'Property' && value?.type === 'Literal' && typeof value.value === 'string') {
      found.push({ start: value.start, end: value.end, text: value.value })
    } else Object.values(node).forEach(visit)
  }
  visit(program)
  return found
}

/**
 * Reads the dictionaries' texts while building, so that a phone need not: the
 * page neither carries vue-i18n's parser nor waits for it.
 */
export const words = (): Plugin => ({
  name: 'linli-words',
  apply: 'build',
  enforce: 'post',
  config: () => ({ define: { __INTLIFY_DROP_MESSAGE_COMPILER__: true } }),
  transform: {
    filter: { id: dictionary },
    handler(code) {
      let out = ''
      let at = 0
      for (const { start, end, text } of textsIn(this.parse(code) as ESTree.Program)) {
        out += code.slice(at, start) + JSON.stringify(compiled(text))
        at = end
      }
      return { code: out + code.slice(at), map: null }
    },
  },
})
