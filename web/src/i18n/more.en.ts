import calendarFiles from './calendarFiles.en'
import desk from './desk.en'
import type { MoreDictionary } from './dictionary'
import homes from './homes.en'
import imports from './imports.en'
import kept from './kept.en'
import kiosk from './kiosk.en'
import plan from './plan.en'

const more: MoreDictionary = { ...calendarFiles, ...desk, ...homes, ...imports, ...kept, ...kiosk, ...plan }

export default more
