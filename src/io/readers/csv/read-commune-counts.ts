import { makeIssue } from '../../../domain/kernel/issue'
import { fail, type Result, succeed } from '../../../domain/kernel/result'
import type { CodeInsee } from '../../../domain/kernel/units'
import { sliceChunks } from '../../bytes/stream-chunks'
import { READ_LIMITS } from '../../limits'
import type { RefusedRow } from '../../source'
import { Remarks } from '../findings'
import { type FileInput, loadFile } from '../load-file'
import { readInsee } from '../parse-insee'
import { isUnknown, parseNumber } from '../parse-number'
import { readName } from '../read-name'
import { readText } from '../read-text'
import type { TextInput } from '../text-input'
import { joinCells, openCsvTable } from './csv-table'
import { detectForm } from './detect-form'

/** Premises of a commune, and those that fibre reaches; null is what the table does not say. */
export interface CommuneCounts {
  readonly code: CodeInsee
  readonly premises: number | null
  readonly ftth: number | null
}

export interface CommuneCountTable {
  readonly rows: readonly CommuneCounts[]
  readonly read: number
  readonly refused: readonly RefusedRow[]
}

interface Columns {
  readonly code: number
  /** Columns to add up: « Locaux », or « Logements » and « Établissements ». */
  readonly premises: readonly number[]
  /** The latest quarter given. */
  readonly ftth: number
  /** Where each row says what it counts (« Champ »): only premises reached are of use. */
  readonly field: number
}

/**
 * Reads a table with one row a commune: Arcep's « observatoire » as it exports it (titles above the header, thin
 * spaces in numbers, a dash for nil, a « Champ » column that says what a row counts), or the same cleaned.
 */
export async function readCommuneCounts(file: FileInput): Promise<Result<CommuneCountTable>> {
  const { bytes } = await loadFile(file, READ_LIMITS)
  const open = (told: (done: number) => void) => sliceChunks(bytes, told)
  return (await readText(file.name, open, () => {}, readTable)).value
}

async function readTable(input: TextInput): Promise<Result<CommuneCountTable>> {
  const file = input.name
  const form = detectForm(input.head)
  const table =
    form && openCsvTable(input, form, (names) => Object.values(findColumns(names)).filter(isFound).length)
  const columns = table ? findColumns(table.header.names) : null
  if (!table || columns === null || columns.code < 0 || (columns.ftth < 0 && columns.premises.length === 0)) {
    const found = table?.header.names.join(', ').slice(0, 200) ?? ''
    return fail(makeIssue('file-unrecognised', 'error', { found }, { file }))
  }
  const remarks = new Remarks(file)
  const rows: CommuneCounts[] = []
  let read = 0
  for (const { row, cells } of table.rows(remarks)) {
    if (cells && columns.field >= 0 && !isPremisesReached(cells[columns.field]!)) continue
    read++
    await input.breathe()
    if (cells === null) continue
    const premises = columns.premises.map((index) => readCount(cells[index]!))
    const ftth = columns.ftth < 0 ? null : readCount(cells[columns.ftth]!)
    const code = readInsee(cells[columns.code]!, row, table.header.names[columns.code]!, remarks)
    const raw = joinCells(cells, table)
    const unreadable = [...premises, ftth].some((count) => Number.isNaN(count))
    if (code === null) {
      const value = cells[columns.code]!.slice(0, 80)
      remarks.refuse(row, makeIssue('insee-invalid', 'warning', { value }), raw)
    } else if (unreadable) {
      remarks.refuse(row, makeIssue('csv-number-invalid', 'warning', { value: raw.slice(0, 80) }), raw)
    } else {
      rows.push({ code, premises: addUp(premises), ftth })
    }
  }
  return succeed({ rows, read, refused: remarks.refused }, remarks.list())
}

function findColumns(names: readonly string[]): Columns {
  const bases = names.map((name) => readName(name).base)
  const find = (...known: string[]) => bases.findIndex((base) => known.includes(base))
  const whole = find('locaux', 'premises')
  const parts = [find('logements'), find('etablissements')]
  return {
    code: find('codecommune', 'codeinsee', 'insee'),
    premises: whole >= 0 ? [whole] : parts.every((part) => part >= 0) ? parts : [],
    ftth: findLatest(bases),
    field: find('champ'),
  }
}

/** The column of the latest quarter, written « T1 2018 » by Arcep and `ftth_2018t1` by programs. */
function findLatest(bases: readonly string[]): number {
  const quarters = bases.map((base) => {
    const written = /^t([1-4])(20\d\d)$/.exec(base)
    if (written) return `${written[2]}${written[1]}`
    const coded = /^ftth(20\d\d)t([1-4])$/.exec(base)
    return coded ? `${coded[1]}${coded[2]}` : ''
  })
  const latest = quarters.toSorted().at(-1) ?? ''
  return latest === '' ? -1 : quarters.indexOf(latest)
}

function isFound(column: number | readonly number[]): boolean {
  return typeof column === 'number' ? column >= 0 : column.length > 0
}

const isPremisesReached = (field: string) => readName(field).base === 'locauxraccordables'

/** A whole number; null where the cell is empty, NaN where it cannot be read. Arcep writes nil as a dash. */
function readCount(cell: string): number | null {
  const text = cell.trim()
  if (text === '-') return 0
  if (isUnknown(text)) return null
  const count = parseNumber(text, '.')
  return Number.isInteger(count) && count >= 0 ? count : Number.NaN
}

/** A sum with a hole is not a sum. */
function addUp(counts: readonly (number | null)[]): number | null {
  if (counts.length === 0) return null
  return counts.reduce((sum, count) => (sum === null || count === null ? null : sum + count), 0)
}
