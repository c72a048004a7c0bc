import asked from './asked.zh-CN'
import favours from './favours.zh-CN'
import giving from './giving.zh-CN'
import prints from './prints.zh-CN'
import run from './run.zh-CN'
import volunteers from './volunteers.zh-CN'

/** What pages of those who give and help say, and photographs. */
export default { ...asked, ...favours, ...giving, ...prints, ...run, ...volunteers }
