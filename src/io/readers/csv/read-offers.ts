import { type Issue, makeIssue } from '../../../domain/kernel/issue'
import type { Result } from '../../../domain/kernel/result'
import { UNKNOWN_SPEED } from '../../../domain/lines/line-table'
import type { Offer } from '../../../domain/lines/offer-table'
import { ReadingStop } from '../../reading-stop'
import type { ReadOptions } from '../../source'
import { DICTIONARY_LIMIT } from '../column-builders'
import { type Findings, Remarks } from '../findings'
import {
  type ChosenProperties,
  chooseProperties,
  noteIgnored,
  type PropertyNames,
} from '../geojson/properties'
import { OfferBuilder } from '../lines/offer-builder'
import { findClassFloor } from '../lines/speed-class'
import { isUnknown } from '../parse-number'
import { concludeTable } from './conclude-table'
import type { TextTable } from './csv-table'
import { readEachRow } from './read-each-row'

const OFFER_NAMES = {
  line_id: ['imbid'],
  operator: ['codeoperateur', 'operateur'],
  tech: ['codetechno', 'techno', 'technologie'],
  down_kbps: ['classedebitdescendant'],
  up_kbps: ['classedebitmontant'],
  saturation: ['saturation'],
} as const satisfies PropertyNames<string>

export type OfferRole = keyof typeof OFFER_NAMES

/** The columns of a table of offers: one row a building, an operator and a technology, without any place; or null. */
export function chooseOfferColumns(
  names: readonly string[],
  said: ReadOptions['roles'],
): ChosenProperties<OfferRole> | null {
  const columns = chooseProperties(names, OFFER_NAMES, said)
  const { line_id, operator, tech, down_kbps } = columns.keyOf
  return line_id && operator && tech && down_kbps ? columns : null
}

/** Reads a table of offers; their buildings are in another file. */
export async function readOffers(
  name: string,
  table: TextTable,
  columns: ChosenProperties<OfferRole>,
  options: ReadOptions,
  breathe: () => Promise<void> | undefined,
): Promise<Result<Findings>> {
  const remarks = new Remarks(name, 'rows', options.repairs)
  noteIgnored(columns, remarks)
  const offers = new OfferBuilder()
  const readRow = createRowReader(table.header.names, columns)
  const counts = await readEachRow(table, remarks, breathe, (cells) => {
    if (offers.isFull)
      throw new ReadingStop(makeIssue('offers-too-varied', 'error', { limit: DICTIONARY_LIMIT }))
    const found = readRow(cells)
    if ('code' in found) return found
    offers.add(found.building, found.offer)
    return null
  })
  return concludeTable(name, table, remarks, counts, () => ({
    content: { kind: 'offers', offers: offers.finish(name) },
    columns: columns.summary,
  }))
}

const TRUE = new Set(['t', 'true', 'vrai', '1', 'oui', 'o', 'y', 'yes'])

/** What a row offers and where, or why it cannot be told. */
function createRowReader(names: readonly string[], { keyOf }: ChosenProperties<OfferRole>) {
  const indexOf = (role: OfferRole) => names.indexOf(keyOf[role] ?? '\0')
  const building = indexOf('line_id')
  const operator = indexOf('operator')
  const tech = indexOf('tech')
  const down = indexOf('down_kbps')
  const up = indexOf('up_kbps')
  const saturation = indexOf('saturation')
  const text = (cells: readonly string[], index: number) => {
    const cell = index < 0 ? '' : cells[index]!.trim()
    return isUnknown(cell) ? '' : cell
  }
  const speed = (cells: readonly string[], index: number): number | undefined => {
    const name = text(cells, index)
    return name === '' ? UNKNOWN_SPEED : findClassFloor(name)
  }
  return (cells: readonly string[]): Issue | { readonly building: string; readonly offer: Offer } => {
    const id = text(cells, building)
    if (id === '') return makeIssue('offer-building-missing', 'warning', {}, { field: names[building]! })
    const downKbps = speed(cells, down)
    const upKbps = speed(cells, up)
    if (downKbps === undefined || upKbps === undefined) {
      const index = downKbps === undefined ? down : up
      const value = cells[index]!.slice(0, 80)
      return makeIssue('speed-class-unknown', 'warning', { value }, { field: names[index]! })
    }
    const isSaturated = TRUE.has(text(cells, saturation).toLowerCase())
    const offer = {
      operator: text(cells, operator),
      technology: text(cells, tech),
      downKbps,
      upKbps,
      isSaturated,
    }
    return { building: id, offer }
  }
}
