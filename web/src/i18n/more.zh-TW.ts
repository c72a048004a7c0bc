import desk from './desk.zh-TW'
import kiosk from './kiosk.zh-TW'
import homes from './homes.zh-TW'
import imports from './imports.zh-TW'
import venues from './venues.zh-TW'
import plan from './plan.zh-TW'
import prints from './prints.zh-TW'
import volunteers from './volunteers.zh-TW'
import giving from './giving.zh-TW'
import kept from './kept.zh-TW'
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
