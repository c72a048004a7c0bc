import ways from './ways.zh-CN'
import desk from './desk.zh-CN'
import kiosk from './kiosk.zh-CN'
import homes from './homes.zh-CN'
import imports from './imports.zh-CN'
import venues from './venues.zh-CN'
import plan from './plan.zh-CN'
import prints from './prints.zh-CN'
import volunteers from './volunteers.zh-CN'
import giving from './giving.zh-CN'
import coverage from './coverage.zh-CN'

/** What the first page of a resident does not say: loaded before any other page. */
export default {
  ...ways,
  ...desk,
  ...kiosk,
  ...homes,
  ...imports,
  ...venues,
  ...plan,
  ...prints,
  ...volunteers,
  ...giving,
  ...coverage,
}
