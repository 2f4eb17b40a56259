const NAMED = 10

/** The first of a list, and that there are others. */
export const nameFirst = (texts: readonly string[]): string =>
  texts.slice(0, NAMED).join(', ') + (texts.length > NAMED ? ', …' : '')
