export const languages = ['zh-CN', 'zh-TW', 'en'] as const
export type Language = (typeof languages)[number]

/** The language to begin with: the stored one, else the browser's, else 简体. */
export function firstLanguage(stored: string | undefined, browser: readonly string[]): Language {
  const known = languages.find((language) => language === stored)
  if (known) return known
  for (const tag of browser.map((each) => each.toLowerCase())) {
    if (/^zh-(tw|hk|mo|hant)/.test(tag)) return 'zh-TW'
    if (tag.startsWith('zh')) return 'zh-CN'
    if (tag.startsWith('en')) return 'en'
  }
  return 'zh-CN'
}
