import desk from './desk.zh-CN'
import kiosk from './kiosk.zh-CN'
import homes from './homes.zh-CN'
import imports from './imports.zh-CN'
import venues from './venues.zh-CN'
import plan from './plan.zh-CN'
import prints from './prints.zh-CN'
import volunteers from './volunteers.zh-CN'
import giving from './giving.zh-CN'
import kept from './kept.zh-CN'

/** What is said on other pages than those of few.zh-CN.ts. */
export default {
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
