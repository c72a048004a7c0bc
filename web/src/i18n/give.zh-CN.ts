import giving from './giving.zh-CN'
import prints from './prints.zh-CN'
import run from './run.zh-CN'

/** What pages of those who give say, of what one runs oneself, and photographs. */
export default { ...giving, ...prints, ...run }
