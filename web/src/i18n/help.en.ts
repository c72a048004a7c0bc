import favours from './favours.en'
import volunteers from './volunteers.en'

/** What pages of those who help say. */
export default { ...favours, ...volunteers }
