import { type Issue, makeIssue } from '../../../domain/kernel/issue'
import { type LineTable, UNKNOWN_COUNT, UNKNOWN_SPEED } from '../../../domain/lines/line-table'
import type { ReadOptions, SourceSummary } from '../../source'
import { DICTIONARY_LIMIT, NumberColumn } from '../column-builders'
import type { Remarks } from '../findings'
import { hashText } from '../hash-text'
import { TextSet } from '../text-set'
import { CellReader } from './cell-reader'
import { areBuildings, type ChosenColumn, type LineColumns } from './choose-line-columns'
import { chooseSpeedUnit } from './choose-speed-unit'
import { countPremises } from './count-premises'
import type { LineCells } from './create-line-cells'
import { type LineRole, namesState } from './line-roles'
import { createMeasureCell, type MeasuredRole } from './measure-cell'
import { readKind } from './read-kind'
import { createSpeedCell, readSpeed, type SpeedCell } from './speed-cell'
import { createNumbers, createTexts, type TableColumn } from './table-columns'

export interface LineBuilder {
  /** Takes a row, or says why it cannot be used; a position that is not known is NaN, NaN. */
  add(cells: readonly string[], row: number, lon: number, lat: number): Issue | null
  /** The table, what its speeds were read in and how that was known. */
  finish(): { readonly lines: LineTable; readonly speedUnit: SourceSummary['speedUnit'] }
}

const METRES_PER_KM = 1000
/** Arcep's code. */
const FIBRE = 'FO'
const NO_KEY: readonly [number, number] = [0, 0]

const float32 = (length: number) => new Float32Array(length)
const float64 = (length: number) => new Float64Array(length)
const uint8 = (length: number) => new Uint8Array(length)
const uint16 = (length: number) => new Uint16Array(length)
const uint32 = (length: number) => new Uint32Array(length)

/**
 * Turns rows of cells into a `LineTable`, whatever the format they come from. A row is used whole or refused
 * whole; nothing is supposed in the place of what it does not say.
 *
 * @param sample rows that decide the units that names leave open
 */
export function createLineBuilder(
  file: string,
  columns: LineColumns,
  cells: LineCells,
  sample: readonly (readonly string[])[],
  { speedUnit: asked }: ReadOptions,
  remarks: Remarks,
): LineBuilder {
  const { cell } = cells
  const reader = new CellReader(remarks)
  const speedUnit = chooseSpeedUnit(columns, cells, sample, asked, remarks)
  const speedCells: SpeedCell[] = []
  let row = 0
  /** Of the row at hand, where the file gives the state of fibre. */
  let isDeployed = false

  const texts = (role: LineRole) => {
    const found = cell(role)
    return found && createTexts((values) => reader.text(values, found))
  }
  const measures = (role: MeasuredRole) => {
    const column = cell(role)
    const factor = columns.byRole.get(role)?.read.unit === 'km' ? METRES_PER_KM : 1
    const found = column && createMeasureCell(column, role, factor, remarks)
    return found && createNumbers(float32, (values) => reader.measure(values, found) * factor)
  }
  const stateOf = ({ read }: ChosenColumn) => (namesState(read) ? { pm: cell('pm_state') } : null)
  const speeds = (role: 'down_kbps' | 'up_kbps') => {
    const column = columns.byRole.get(role)
    const found = column
      ? createSpeedCell(cell(role)!, speedUnit.unitOf(role), stateOf(column), remarks)
      : null
    if (found) speedCells.push(found)
    return createNumbers(uint32, (values) => {
      const speed = readSpeed(values, found, reader, remarks)
      if (found?.state) isDeployed = speed !== UNKNOWN_SPEED
      return speed
    })
  }
  /** A building where fibre is deployed has that technology, which the file need not say again. */
  const nameDeployed = () => {
    const isState = speedCells.some(({ state }) => state !== null)
    return isState ? createTexts(() => (isDeployed ? FIBRE : '')) : null
  }
  const kindCell = cell('kind')
  const premisesCells = [cell('premises'), cell('business_premises')].filter((found) => found !== null)

  const commune = createTexts((values) => reader.insee(values, cell('insee')))
  const table = {
    downKbps: speeds('down_kbps'),
    upKbps: speeds('up_kbps'),
    attenuationDb: measures('attenuation_db'),
    lengthM: measures('length_m'),
    gaugeMm: measures('gauge_mm'),
    nra: texts('nra'),
    technology: texts('tech') ?? nameDeployed(),
    operator: texts('operator'),
    kind:
      kindCell &&
      createNumbers(uint8, (values) => readKind(reader.text(values, kindCell), kindCell.field, row, remarks)),
    premises:
      premisesCells.length === 0
        ? null
        : createNumbers(uint16, (values) => countPremises(values, premisesCells, reader)),
  }
  const built = [commune, ...Object.values(table)].filter((column) => column !== null)
  const lons = new NumberColumn(float64)
  const lats = new NumberColumn(float64)
  const rows = new NumberColumn(uint32)
  const ids = new TextSet()
  const isBuildings = areBuildings(columns)
  const hashes = columns.byRole.has('line_id') ? new NumberColumn(uint32) : null

  return {
    add(values, rowNumber, lon, lat) {
      row = rowNumber
      reader.start(row)
      for (const column of built) column.read(values)
      if (reader.failure) return reader.failure
      if (Number.isNaN(lon) && reader.text(values, cell('insee')) === '') {
        return makeIssue('csv-position-missing-and-code-missing', 'warning', {}, { row })
      }
      for (const column of built) column.keep()
      lons.push(lon)
      lats.push(lat)
      rows.push(row)
      const id = reader.text(values, cell('line_id'))
      const hash = id === '' ? NO_KEY : hashText(id)
      hashes?.push(hash[0])
      hashes?.push(hash[1])
      if (id !== '' && !ids.add(hash[0], hash[1])) {
        remarks.note(
          makeIssue(
            'duplicate-id',
            'warning',
            { value: id, of: 'lines' },
            { row, field: cell('line_id')!.field },
          ),
        )
      }
      return null
    },

    finish() {
      const noteFull = (role: LineRole, column: TableColumn<unknown> | null) => {
        if (!column?.isFull()) return
        const field = cell(role)!.field
        remarks.note(makeIssue('csv-column-too-varied', 'warning', { limit: DICTIONARY_LIMIT }, { field }))
      }
      const finish = <T>(role: LineRole, column: TableColumn<T> | null): T | null => {
        noteFull(role, column)
        return column?.isFull() ? null : (column?.finish() ?? null)
      }
      noteFull('insee', commune)
      const row = rows.finish()
      const lines: LineTable = {
        count: row.length,
        lon: lons.finish(),
        lat: lats.finish(),
        commune: commune.finish(),
        downKbps: table.downKbps.finish(),
        upKbps: table.upKbps.finish(),
        attenuationDb: finish('attenuation_db', table.attenuationDb),
        lengthM: finish('length_m', table.lengthM),
        gaugeMm: finish('gauge_mm', table.gaugeMm),
        nra: finish('nra', table.nra),
        technology: finish('tech', table.technology),
        operator: finish('operator', table.operator),
        kind: finish('kind', table.kind),
        premises: finish('premises', table.premises),
        keys: isBuildings ? (hashes?.finish() ?? null) : null,
        ids: isBuildings ? null : (hashes?.finish() ?? null),
        row,
        file: new Uint16Array(row.length),
        files: [file],
        rowsAre: [remarks.rowsAre],
      }
      if (isBuildings) {
        const premises = lines.premises?.reduce((sum, n) => (n === UNKNOWN_COUNT ? sum : sum + n), 0) ?? 0
        remarks.note(makeIssue('buildings-read', 'info', { premises }, { count: lines.count }))
      }
      const offers = {
        least: Math.min(...speedCells.map(({ least }) => least)),
        most: Math.max(0, ...speedCells.map(({ most }) => most)),
      }
      return { lines, speedUnit: speedUnit.conclude(offers) }
    },
  }
}
