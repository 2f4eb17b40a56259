/** Letters and signs of French text, in the place where French puts them. */
const LETTERS = new Set('àâçéèêëîïôùûüÿœæ')
const SIGNS = new Set('’‘“”«»º°²³–—…€·§\u00A0\u202F')
/** Letters of neighbouring languages: they are met in names, and make up what the wrong code page shows. */
const RARE = new Set('áäãåíìñóöòõúß')
const RARE_WORTH = 0.3
const MISPLACED_WORTH = 0.2
const MOST_JUDGED = 20_000

/** A running score: what the signs over U+007F of some texts are worth as French, and how many there are. */
export class FrenchScore {
  #worth = 0
  #judged = 0

  add(text: string): void {
    for (const { 0: sign, index } of text.matchAll(/[^\0-\u007F]/g)) {
      if (this.isFull) return
      this.#judged++
      this.#worth += judge(sign, text[index - 2] ?? '', text[index - 1] ?? '', text[index + 1] ?? '')
    }
  }

  /** Whether enough was judged: the rest would be for nothing. */
  get isFull(): boolean {
    return this.#judged >= MOST_JUDGED
  }

  /** From 0 to 1; 1 when there was nothing to judge. */
  get share(): number {
    return this.#judged === 0 ? 1 : this.#worth / this.#judged
  }
}

/** What a sign is worth between its neighbours: « É » inside « TÈlÈcom » is no French, nor is a dash inside a word. */
function judge(sign: string, beforeThat: string, before: string, after: string): number {
  if (SIGNS.has(sign)) {
    const isInWord = isLetter(before) && isLetter(after)
    return isInWord && sign !== '’' ? MISPLACED_WORTH : 1
  }
  const lower = sign.toLowerCase()
  const worth = LETTERS.has(lower) ? 1 : RARE.has(lower) ? RARE_WORTH : 0
  const isMisplaced =
    lower === sign
      ? isUpper(after) || (isUpper(before) && isUpper(beforeThat))
      : isLower(before) || (isUpper(before) && isLower(after))
  return isMisplaced ? worth * MISPLACED_WORTH : worth
}

const isUpper = (letter: string) => letter !== letter.toLowerCase()
const isLower = (letter: string) => letter !== letter.toUpperCase()
const isLetter = (letter: string) => isUpper(letter) || isLower(letter)
