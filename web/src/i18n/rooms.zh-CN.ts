import venues from './venues.zh-CN'

/** What pages of venues and their rooms say. */
export default { ...venues }
