import coverage from './coverage.zh-TW'
import type { FewDictionary } from './dictionary'
import roles from './roles.zh-TW'
import ways from './ways.zh-TW'

const few: FewDictionary = { ...ways, ...coverage, ...roles }

export default few
