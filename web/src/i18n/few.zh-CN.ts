import coverage from './coverage.zh-CN'
import roles from './roles.zh-CN'
import ways from './ways.zh-CN'

/** What the map and the page to sign in say beside what a resident's first page does. */
export default { ...ways, ...coverage, ...roles }
