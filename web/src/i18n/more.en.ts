import desk from './desk.en'
import kiosk from './kiosk.en'
import homes from './homes.en'
import imports from './imports.en'
import venues from './venues.en'
import plan from './plan.en'
import prints from './prints.en'
import volunteers from './volunteers.en'
import giving from './giving.en'
import kept from './kept.en'
import type { MoreDictionary } from './dictionary'

const more: MoreDictionary = {
  ...desk,
  ...kiosk,
  ...homes,
  ...imports,
  ...venues,
  ...plan,
  ...prints,
  ...volunteers,
  ...giving,
  ...kept,
}

export default more
