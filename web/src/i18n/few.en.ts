import coverage from './coverage.en'
import type { FewDictionary } from './dictionary'
import ways from './ways.en'

const few: FewDictionary = { ...ways, ...coverage }

export default few
