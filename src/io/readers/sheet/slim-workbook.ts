import { unzipSync, zipSync } from 'fflate'
import { makeIssue } from '../../../domain/kernel/issue'
import { ReadingStop } from '../../reading-stop'

/** A workbook's archive with nothing but what its cells need, all of it already inflated. */
export interface SlimWorkbook {
  readonly format: 'xlsx' | 'xlsb' | 'ods'
  readonly bytes: Uint8Array
}

/** Bytes of XML: past it, JavaScript could not hold the largest sheet as one string. */
const MOST_INFLATED = 400 * 1024 * 1024
/**
 * Cells of a sheet, or of all the sheets of an OpenDocument file, which is read whole: what the library makes of so
 * many takes a gigabyte (2 million: 0.6 GB and 1.3 GB).
 */
const MOST_CELLS_READ = { xlsx: 3_500_000, ods: 1_400_000 }
/** Of a sheet written out in full, its blank cells with it. */
const MOST_CELLS = 20_000_000

const NEEDED = /^mimetype$|\.(xml|rels|bin)$/i
const NEEDLESS =
  /(^|\/)(media|drawings|charts|theme|customXml|pivot\w+|printerSettings|externalLinks|Object \d+)\//i

/**
 * Opens a workbook's archive within limits, before the library that reads it, which has none, sees it: no entry
 * grows past the size it declares, and the sizes that all declare are bounded.
 *
 * @throws ReadingStop what is too large, protected by a password, or no workbook
 */
export function slimWorkbook(archive: Uint8Array): SlimWorkbook {
  let inflated = 0
  const entries = unzipSync(archive, {
    filter: ({ name, originalSize }) => {
      if (!NEEDED.test(name) || NEEDLESS.test(name)) return false
      inflated += originalSize
      return inflated <= MOST_INFLATED
    },
  })
  if (inflated > MOST_INFLATED) throw tooLarge(inflated, MOST_INFLATED)
  const names = new Set(Object.keys(entries).map((name) => name.toLowerCase()))
  const format = names.has('xl/workbook.bin') ? 'xlsb' : names.has('content.xml') ? 'ods' : 'xlsx'
  if (format === 'xlsx' && !names.has('xl/workbook.xml')) {
    throw new ReadingStop(makeIssue('file-not-data', 'error', { found: 'zip' }))
  }
  if (format === 'ods') checkOds(entries)
  if (format === 'xlsx') checkSheets(entries)
  return { format, bytes: zipSync(entries, { level: 0 }) }
}

const tooLarge = (bytes: number, limit: number): ReadingStop =>
  new ReadingStop(makeIssue('file-too-large', 'error', { bytes, limit }))

const tooManyCells = (cells: number, limit: number): ReadingStop =>
  new ReadingStop(makeIssue('sheet-too-large', 'error', { cells, limit }))

/** @throws ReadingStop when a sheet has too many cells, blank ones among others counted, to be written out */
export function checkWrittenOut(cells: number): void {
  if (cells > MOST_CELLS) throw tooManyCells(cells, MOST_CELLS)
}

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/i

function checkSheets(entries: Readonly<Record<string, Uint8Array>>): void {
  for (const [name, bytes] of Object.entries(entries)) {
    if (!SHEET.test(name)) continue
    const cells = countCells(bytes)
    if (cells > MOST_CELLS_READ.xlsx) throw tooManyCells(cells, MOST_CELLS_READ.xlsx)
  }
}

/** How many `<c …>` there are: names of other elements go on with a letter. */
function countCells(bytes: Uint8Array): number {
  let cells = 0
  for (let at = bytes.indexOf(LESS); at >= 0; at = bytes.indexOf(LESS, at + 1)) {
    if (bytes[at + 1] === LETTER_C && bytes[at + 2]! <= GREATER) cells++
  }
  return cells
}

const LESS = 0x3c
const GREATER = 0x3e
const LETTER_C = 0x63

function checkOds(entries: Readonly<Record<string, Uint8Array>>): void {
  const decoder = new TextDecoder()
  const manifest = entries['META-INF/manifest.xml']
  if (manifest && decoder.decode(manifest).includes('encryption-data')) {
    throw new ReadingStop(makeIssue('file-protected', 'error', {}))
  }
  checkRepeats(decoder.decode(entries['content.xml']))
}

/** An OpenDocument row or cell says how often it is repeated: a few bytes may stand for billions of cells. */
function checkRepeats(content: string): void {
  let cells = 0
  let rows = 1
  const tag = /<table:table-(row|cell)\b([^>]*)>/g
  for (let found = tag.exec(content); found; found = tag.exec(content)) {
    const attributes = found[2]!
    if (found[1] === 'row') rows = readRepeat(attributes, 'rows')
    // A blank cell is repeated to the edge of the sheet, and costs nothing.
    else if (attributes.includes('value-type') || !attributes.endsWith('/')) {
      cells += rows * readRepeat(attributes, 'columns')
    }
    if (cells > MOST_CELLS_READ.ods) throw tooManyCells(cells, MOST_CELLS_READ.ods)
  }
}

const readRepeat = (attributes: string, what: 'rows' | 'columns'): number => {
  const at = attributes.indexOf(`table:number-${what}-repeated=`)
  return at < 0 ? 1 : Number(/["'](\d+)/.exec(attributes.slice(at))?.[1] ?? 1)
}
