import { makeIssue } from '../../../domain/kernel/issue'
import { fail, type Result, succeed } from '../../../domain/kernel/result'
import type { ReadOptions } from '../../source'
import { chooseFigureColumns } from '../commune-figures/choose-figure-columns'
import { findFigureRole } from '../commune-figures/figure-roles'
import { readCommuneFigures } from '../commune-figures/read-commune-figures'
import { findUnusedLayer } from '../find-unused-layer'
import { type Findings, Remarks } from '../findings'
import { readFeatures } from '../geojson/read-features'
import { areBuildings, chooseLineColumns, measuresLines, placesLines } from '../lines/choose-line-columns'
import { findLineRole } from '../lines/line-roles'
import { readName } from '../read-name'
import type { TextTable } from './csv-table'
import { explainTable } from './explain-table'
import { glanceAt } from './glance-at'
import { isEvidenceHeader, readEvidence } from './read-evidence'
import { readLines } from './read-lines'
import { chooseOfferColumns, readOffers } from './read-offers'
import { findGeometryColumn, tableToFeatures } from './table-to-features'

/**
 * Reads a table of text: lines with their speeds, published figures of communes, or the evidence of a label; the
 * header says which.
 */
export async function readTable(
  file: string,
  table: TextTable | null,
  breathe: () => Promise<void> | undefined,
  options: ReadOptions,
): Promise<Result<Findings>> {
  if (table === null)
    return fail(makeIssue('file-unrecognised', 'error', { found: '', as: 'rows' }, { file }))
  const found = await interpretTable(file, table, breathe, options)
  if (!found.ok) return found
  const { header, format, delimiter, delimiters } = table
  const summary = { ...found.value.summary, format, delimiter, delimiters, headerRow: header.at + 1 }
  return succeed({ ...found.value, summary }, found.issues)
}

async function interpretTable(
  file: string,
  given: TextTable,
  breathe: () => Promise<void> | undefined,
  options: ReadOptions,
): Promise<Result<Findings>> {
  const table = options.mostRows === undefined ? given : glanceAt(given, options.mostRows, options)
  const { names } = table.header
  const geometryColumn = findGeometryColumn(table)
  const layer = options.kind ? null : findUnusedLayer(names, geometryColumn >= 0)
  if (layer !== null) return fail(makeIssue('layer-unused', 'error', { layer }, { file }))
  if (geometryColumn >= 0) {
    const remarks = new Remarks(file, 'rows', options.repairs)
    const features = await tableToFeatures(table, geometryColumn, remarks, breathe)
    const found = readFeatures(file, features, options)
    if (!found.ok) return fail(...found.issues, ...remarks.listNotes())
    const issues = [...remarks.listNotes(), ...found.value.issues]
    return succeed({ ...found.value, issues }, issues)
  }
  if (options.kind ? options.kind === 'evidence' : isEvidenceHeader(names))
    return readEvidence(file, table, options, breathe)
  const offers = options.kind ? null : chooseOfferColumns(names, options.roles)
  if (offers) return readOffers(file, table, offers, options, breathe)
  const columns = chooseLineColumns(names, options.roles)
  const areLines = measuresLines(columns) || areBuildings(columns)
  const areFigures = options.kind ? options.kind === 'communeFigures' : !areLines
  const figures = areFigures ? chooseFigureColumns(names, options.roles) : null
  if (figures !== null) return readCommuneFigures(file, table, figures, options, breathe)
  if (areFigures || !areLines || !placesLines(columns)) {
    return fail({ ...explainTable(table, columns, areFigures || !areLines, options), file })
  }
  return readLines(file, table, columns, options, breathe)
}

/** How many names of a row we know: what tells the header from titles. */
export function countKnown(names: readonly string[]): number {
  if (isEvidenceHeader(names)) return names.length
  // Crosses in the cells of a row are no header of many x.
  const different = [...new Set(names)]
  const known = different.filter((name) => findLineRole(readName(name)) !== null).length
  const figures = different.filter((name) => findFigureRole(name) !== null).length
  return Math.max(known, figures)
}
