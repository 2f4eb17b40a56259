/** Digits with spaces of any kind between groups, a decimal comma or point. */
const PATTERN = /^-?\d[\d\s]*(?:[.,]\d+)?$/

/** Reads a number as people type it (« 1 260,50 »); null when the text is anything else: nothing is guessed. */
export function parseNumber(text: string): number | null {
  const trimmed = text.trim()
  if (!PATTERN.test(trimmed)) return null
  return Number(trimmed.replace(/\s/g, '').replace(',', '.'))
}
