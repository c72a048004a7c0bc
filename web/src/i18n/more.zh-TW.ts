import calendarFiles from './calendarFiles.zh-TW'
import desk from './desk.zh-TW'
import type { MoreDictionary } from './dictionary'
import homes from './homes.zh-TW'
import imports from './imports.zh-TW'
import kept from './kept.zh-TW'
import kiosk from './kiosk.zh-TW'
import plan from './plan.zh-TW'

const more: MoreDictionary = { ...calendarFiles, ...desk, ...homes, ...imports, ...kept, ...kiosk, ...plan }

export default more
