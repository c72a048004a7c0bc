import { icons, type IconName } from './icons'

/** Icons of the category keys the contract names. */
const byCategory: Record<string, IconName> = {
  kindergarten: 'toy-brick',
  nursery: 'baby',
  primary_school: 'school',
  middle_school: 'graduation-cap',
  health_centre: 'heart-pulse',
  health_station: 'stethoscope',
  clinic: 'briefcase-medical',
  hospital: 'hospital',
  pharmacy: 'pill',
  elder_day_care: 'hand-heart',
  canteen: 'soup',
  service_station: 'handshake',
  cultural_centre: 'drama',
  cultural_station: 'drama',
  library: 'library',
  wet_market: 'carrot',
  supermarket: 'shopping-cart',
  convenience: 'store',
  sports_ground: 'volleyball',
  fitness: 'dumbbell',
  park: 'trees',
  bus_stop: 'bus',
  metro: 'train-front',
  bank: 'landmark',
  post_office: 'mail',
  toilet: 'toilet',
  living_room: 'sofa',
  reading_room: 'book-open',
  cinema: 'clapperboard',
}

/** Icon keys that stand for more than one category. */
const byIcon: Record<string, IconName> = {
  elder_care: 'hand-heart',
  culture: 'drama',
  market: 'carrot',
}

/** The icon of a category by its icon key, its own key, or a plain pin. */
export function iconOf(category: string, icon?: string): IconName {
  const asked = icon ? (byIcon[icon] ?? byCategory[icon] ?? icon) : undefined
  if (asked !== undefined && asked in icons) return asked as IconName
  return byCategory[category] ?? 'map-pin'
}

export function iconOfWalker(profile: string): IconName {
  const walkers: Record<string, IconName> = {
    elder: 'walker-elder',
    frail_elder: 'hand-heart',
    child: 'baby',
    wheelchair: 'accessibility',
    pushchair: 'walker-pushchair',
  }
  return walkers[profile] ?? 'person-standing'
}
