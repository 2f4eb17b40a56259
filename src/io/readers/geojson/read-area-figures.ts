import { makeIssue } from '../../../domain/kernel/issue'
import {
  type CommuneFigures,
  FIGURE_NATURES,
  type FigureNature,
} from '../../../domain/territory/commune-figures'
import type { SaidRoles } from '../assign-roles'
import { chooseFigureColumns, type FigureColumns } from '../commune-figures/choose-figure-columns'
import { createFigureBuilder } from '../commune-figures/create-figure-builder'
import { findLatestQuarter } from '../commune-figures/find-latest-quarter'
import type { Remarks } from '../findings'
import { parseInsee } from '../parse-insee'
import type { AreaFeature } from './feature-families'
import { type ChosenProperties, readText } from './properties'

/** In a layer these names mean something else. */
const NO_FRAME = { figure_field: -1, premises_type: -1, date: -1, subdivision: -1 }

/**
 * The published figures among the properties of contours, as Arcep’s « carte fibre » gives them; null when there are
 * none: dwellings and firms alone are facts of the commune, and one lone figure may be of anything.
 */
export function chooseAreaFigures(names: readonly string[], said: SaidRoles = {}): FigureColumns | null {
  const columns = chooseFigureColumns(names, said)
  if (columns === null || columns.subject === 'premises') return null
  const measured = columns.figures.filter(({ key }) => MEASURES.has(FIGURE_NATURES[key]))
  return measured.length < 2 ? null : { ...columns, frame: NO_FRAME }
}

const MEASURES: ReadonlySet<FigureNature> = new Set(['count', 'share'])

/** Shows the figures among the properties that the contours use. */
export function addFigureRoles<Role extends string>(
  chosen: ChosenProperties<Role>,
  { figures }: FigureColumns,
): ChosenProperties<Role> {
  const roleOf = new Map<string, string>(figures.map(({ field, key }) => [field, key]))
  const summary = chosen.summary.map(({ name, role }) => ({ name, role: role ?? roleOf.get(name) ?? null }))
  return { ...chosen, summary }
}

/** The figures of each commune drawn; one that cannot be read is said, and its commune has none. */
export function readAreaFigures(
  file: string,
  areas: readonly AreaFeature[],
  names: readonly string[],
  codeKey: string | undefined,
  columns: FigureColumns,
  remarks: Remarks,
): CommuneFigures {
  const builder = createFigureBuilder(columns, remarks)
  for (const { row, properties } of areas) {
    const parsed = parseInsee(readText(properties, codeKey) ?? '')
    if (parsed === null) continue
    const cells = names.map((name) => readText(properties, name) ?? '')
    const issue = builder.add(cells, row, parsed.code)
    // The parts of a commune repeat its figures.
    if (issue === null || issue.code === 'commune-figures-repeated') continue
    const value = 'value' in issue.params ? issue.params.value : ''
    remarks.note(
      makeIssue(
        'attribute-unreadable',
        'warning',
        { value },
        { row, ...(issue.field && { field: issue.field }) },
      ),
    )
  }
  const { subject, figures } = columns
  return { file, subject, scope: null, date: findLatestQuarter(figures), ...builder.finish() }
}
