import type { OutputBundle, OutputChunk } from 'rolldown'
import type { HtmlTagDescriptor, Plugin } from 'vite'
import { furtherParts } from '../src/i18n/further'
import { languages } from '../src/i18n/languages'
import { firstPages, type FirstParts } from '../src/shell/firstParts'

const chunksOf = (bundle: OutputBundle) => Object.values(bundle).filter((each): each is OutputChunk => each.type === 'chunk')

function chunkOf(bundle: OutputBundle, source: string): OutputChunk {
  const is = (id: string | null | undefined) => id?.split('?')[0]?.endsWith(`/src/${source}`)
  const all = chunksOf(bundle)
  // What is asked for by name may be a small file that leads to where it is written.
  const found = all.find(({ facadeModuleId }) => is(facadeModuleId)) ?? all.find(({ moduleIds }) => moduleIds.some(is))
  if (!found) throw new Error(`No file of the page holds src/${source}`)
  return found
}

/** A file and all it needs to run, styles included. */
function needs(bundle: OutputBundle, from: OutputChunk, seen = new Set<string>()): Set<string> {
  if (seen.has(from.fileName)) return seen
  seen.add(from.fileName)
  for (const style of from.viteMetadata?.importedCss ?? []) seen.add(style)
  for (const name of from.imports) {
    const next = bundle[name]
    if (next?.type === 'chunk') needs(bundle, next, seen)
  }
  return seen
}

/** Which files the pages people open Linli with need beyond what every page loads. */
export function firstParts(bundle: OutputBundle): FirstParts {
  const entry = chunksOf(bundle).find(({ isEntry }) => isEntry)
  if (!entry) throw new Error('The page has no entry')
  const always = needs(bundle, entry)
  const files: string[] = []
  const numberOf = (name: string) => {
    const file = `/${name}`
    if (!files.includes(file)) files.push(file)
    return files.indexOf(file)
  }
  const pages = firstPages.map(([pattern, sources]): FirstParts['pages'][number] => {
    const wanted = new Set(sources.flatMap((source) => [...needs(bundle, chunkOf(bundle, source))]))
    return [pattern, [...wanted].filter((name) => !always.has(name)).map(numberOf)]
  })
  const word = (name: string) => numberOf(chunkOf(bundle, `i18n/${name}.ts`).fileName)
  const words = Object.fromEntries(
    languages.map((language) => [language, { first: word(language), ...Object.fromEntries(furtherParts.map((part) => [part, word(`${part}.${language}`)])) }]),
  ) as FirstParts['words']
  return { files, pages, words }
}

/**
 * Writes into the page which files its first sight needs, and loads
 * src/early.ts before all else: that sends for them while the rest is on its
 * way, instead of when the rest has come.
 */
export function parts(): Plugin {
  return {
    name: 'linli-parts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle }): HtmlTagDescriptor[] {
        if (!bundle) return []
        const early = chunkOf(bundle as OutputBundle, 'early.ts').fileName
        return [
          // A block of data is no script: the policy of the page lets it stand.
          { tag: 'script', attrs: { type: 'application/json', id: 'first-parts' }, children: JSON.stringify(firstParts(bundle as OutputBundle)), injectTo: 'head' },
          { tag: 'script', attrs: { type: 'module', async: true, crossorigin: true, fetchpriority: 'high', src: `/${early}` }, injectTo: 'head' },
        ]
      },
    },
  }
}
