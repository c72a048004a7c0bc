import { inLanguage, type Words } from '../../i18n'
import type { Localized } from '../../client/client'

interface Place {
  venue_name?: Localized | undefined
  room_name?: Localized | undefined
  /** In words, where there is no room. */
  place?: string | undefined
}

/** Where something is: "瑞虹共享会客厅 · 大厅", as notices and calendars say it. */
export const placeText = ({ language }: Words, { venue_name, room_name, place }: Place): string =>
  [venue_name && inLanguage(venue_name, language), room_name ? inLanguage(room_name, language) : place].filter(Boolean).join(' · ')
