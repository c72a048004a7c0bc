import asked from './asked.en'
import type { HelpDictionary } from './dictionary'
import favours from './favours.en'
import giving from './giving.en'
import prints from './prints.en'
import run from './run.en'
import volunteers from './volunteers.en'

const help: HelpDictionary = { ...asked, ...favours, ...giving, ...prints, ...run, ...volunteers }

export default help
