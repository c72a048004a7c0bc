import favours from './favours.zh-TW'
import volunteers from './volunteers.zh-TW'

/** What pages of those who help say. */
export default { ...favours, ...volunteers }
