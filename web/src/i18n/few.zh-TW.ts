import coverage from './coverage.zh-TW'
import type { FewDictionary } from './dictionary'
import ways from './ways.zh-TW'

const few: FewDictionary = { ...ways, ...coverage }

export default few
