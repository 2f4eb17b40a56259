/** « eperlecques » finds Éperlecques, « saint omer » finds Saint-Omer. */
export function simplify(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[-’'\s]+/g, ' ')
    .trim()
}
