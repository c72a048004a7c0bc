import type { Plugin } from 'vite'
import en from '../src/i18n/en'
import zhCN from '../src/i18n/zh-CN'
import zhTW from '../src/i18n/zh-TW'

const dictionaries = { 'zh-CN': zhCN, 'zh-TW': zhTW, en }

/** What a phone shows of Linli once it is installed, in one's own language. */
export function manifestIn(language: keyof typeof dictionaries) {
  const { app } = dictionaries[language]
  return {
    id: '/',
    name: app.titlePlain,
    short_name: app.name,
    description: app.about,
    lang: language,
    dir: 'ltr',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: '#fbfaf7',
    theme_color: '#fbfaf7',
    categories: ['lifestyle', 'health', 'government'],
    icons: [
      { src: '/icons/192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icons/512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      { src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml' },
    ],
  }
}

/** One manifest a language, from the dictionaries. */
export function manifests(): Plugin {
  return {
    name: 'linli-manifests',
    apply: 'build',
    generateBundle() {
      for (const language of Object.keys(dictionaries) as (keyof typeof dictionaries)[]) {
        this.emitFile({
          type: 'asset',
          fileName: `manifest.${language}.webmanifest`,
          source: JSON.stringify(manifestIn(language), null, 2),
        })
      }
    },
  }
}
