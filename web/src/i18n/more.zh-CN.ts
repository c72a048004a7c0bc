import calendarFiles from './calendarFiles.zh-CN'
import desk from './desk.zh-CN'
import homes from './homes.zh-CN'
import imports from './imports.zh-CN'
import kept from './kept.zh-CN'
import kiosk from './kiosk.zh-CN'
import plan from './plan.zh-CN'

/** What the desk and the kiosk say, and the page of what is kept of one. */
export default { ...calendarFiles, ...desk, ...homes, ...imports, ...kept, ...kiosk, ...plan }
