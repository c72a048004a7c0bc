import asked from './asked.zh-TW'
import type { HelpDictionary } from './dictionary'
import favours from './favours.zh-TW'
import giving from './giving.zh-TW'
import prints from './prints.zh-TW'
import run from './run.zh-TW'
import volunteers from './volunteers.zh-TW'

const help: HelpDictionary = { ...asked, ...favours, ...giving, ...prints, ...run, ...volunteers }

export default help
