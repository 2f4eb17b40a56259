/**
 * The features of a text that has one a line (newline-delimited GeoJSON, RFC 8142 with its record separators); null
 * when it is another kind of JSON. A line that is no JSON is given as its text, for whoever checks features to refuse.
 */
export function splitJsonLines(text: string): unknown[] | null {
  const first = text.slice(0, text.indexOf('\n') + 1 || undefined)
  // One line, or a first line that is not whole by itself: one piece of JSON.
  if (first.length === text.length || !isFeature(parse(clean(first)))) return null
  return text
    .split('\n')
    .map(clean)
    .filter((line) => line !== '')
    .map((line) => parse(line) ?? line)
}

/** Stands before each feature of RFC 8142. */
export const RECORD_SEPARATOR = '\u001e'

const clean = (line: string): string => line.replace(RECORD_SEPARATOR, '').trim()

function parse(line: string): unknown {
  try {
    return JSON.parse(line) as unknown
  } catch {
    return undefined
  }
}

const isFeature = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'Feature'
