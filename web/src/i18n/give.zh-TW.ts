import giving from './giving.zh-TW'
import prints from './prints.zh-TW'
import run from './run.zh-TW'

/** What pages of those who give say, of what one runs oneself, and photographs. */
export default { ...giving, ...prints, ...run }
