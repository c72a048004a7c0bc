/** Letters side by side from which on the navigation stands in the header. */
export const roomForTop = 62
/** … and from which on all languages do. */
export const roomForLanguages = 72
