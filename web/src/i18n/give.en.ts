import giving from './giving.en'
import prints from './prints.en'
import run from './run.en'

/** What pages of those who give say, of what one runs oneself, and photographs. */
export default { ...giving, ...prints, ...run }
