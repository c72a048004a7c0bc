import type { Further } from '../i18n/further'
import type { Language } from '../i18n/languages'

/** What tools/parts.ts writes into the page: which files the first sight of a page needs. */
export interface FirstParts {
  files: string[]
  /** An address, and which of the files its page needs beyond what every page loads. */
  pages: [pattern: string, files: number[]][]
  words: Record<Language, Record<'first' | Further, number>>
}

/** Pages people open Linli with, and where they are written; pages of other addresses come when they are asked for. */
export const firstPages: [pattern: string, sources: string[]][] = [
  ['/today', ['resident/ResidentShell.vue', 'resident/TodayPage.vue']],
  ['/map', ['resident/ResidentShell.vue', 'map/MapPage.vue']],
  ['/mine', ['resident/ResidentShell.vue', 'features/people/MinePage.vue']],
  ['/sign-in', ['resident/ResidentShell.vue', 'features/people/SignInPage.vue']],
  ['/sessions/\\d+', ['resident/ResidentShell.vue', 'features/activities/SessionPage.vue']],
  ['/venues/\\d+', ['resident/ResidentShell.vue', 'features/venues/VenuePage.vue']],
  ['/kiosk', ['kiosk/KioskShell.vue', 'kiosk/KioskHome.vue']],
]

/** What stands in the page, if anything does: pages that are being worked on have none. */
export function readFirstParts(page: Document): FirstParts | undefined {
  const text = page.getElementById('first-parts')?.textContent
  return text ? (JSON.parse(text) as FirstParts) : undefined
}

/** The files of an address in a language. */
export function filesOf(parts: FirstParts | undefined, path: string, language: Language, further: Further[]): string[] {
  const page = parts?.pages.find(([pattern]) => new RegExp(`^/d/[^/]+${pattern}$`).test(path))
  if (!parts || !page) return []
  const words = parts.words[language]
  return [words.first, ...further.map((part) => words[part]), ...page[1]].map((file) => parts.files[file] ?? '')
}
