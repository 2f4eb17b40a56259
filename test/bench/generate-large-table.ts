import { createRandom } from './random'

const ROWS_PER_PIECE = 10_000
const OPERATORS = ['Orange', 'SFR', 'Régie de la forêt', 'Télécom Éperlecques', 'Bouygues']

/** A seeded table of lines as a French spreadsheet or database sends it: Windows-1252, semicolons, decimal commas. */
export function generateLargeTable(rows: number): Uint8Array<ArrayBuffer> {
  const random = createRandom(20_061_231)
  const comma = (value: number, decimals: number) => value.toFixed(decimals).replace('.', ',')
  const speed = () => {
    const draw = random.unit()
    if (draw < 0.3) return ';1000000;500000;FttH'
    if (draw < 0.6) return `${comma(5 + 75 * random.unit(), 1)};${256 + random.below(20_000)};1000;ADSL`
    return draw < 0.95 ? `${comma(5 + 75 * random.unit(), 1)};;;ADSL` : ';;;'
  }
  const row = (index: number) => {
    const code = 62_000 + random.below(890)
    const place = `${comma(1.9 + random.unit(), 6)};${comma(50.4 + random.unit() / 2, 6)}`
    return `L${index};${code};${place};NRA${code};${speed()};${OPERATORS[random.below(OPERATORS.length)]}\r\n`
  }
  const pieces = [
    'identifiant;code insee;longitude;latitude;NRA;affaiblissement (dB);débit descendant (kbit/s);débit montant (kbit/s);technologie;opérateur\r\n',
  ]
  for (let from = 0; from < rows; from += ROWS_PER_PIECE) {
    const length = Math.min(ROWS_PER_PIECE, rows - from)
    pieces.push(Array.from({ length }, (_, index) => row(from + index)).join(''))
  }
  return writeLatin(pieces)
}

/** All its letters are the same in Windows-1252 and in Latin-1, one byte each. */
function writeLatin(pieces: readonly string[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    for (let index = 0; index < piece.length; index++) bytes[at++] = piece.charCodeAt(index)
  }
  return bytes
}
