import coverage from './coverage.en'
import type { FewDictionary } from './dictionary'
import roles from './roles.en'
import ways from './ways.en'

const few: FewDictionary = { ...ways, ...coverage, ...roles }

export default few
