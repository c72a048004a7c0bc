import favours from './favours.zh-CN'
import volunteers from './volunteers.zh-CN'

/** What pages of those who help say. */
export default { ...favours, ...volunteers }
