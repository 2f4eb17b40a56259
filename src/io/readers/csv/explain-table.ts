import { type Issue, makeIssue } from '../../../domain/kernel/issue'
import type { ReadOptions } from '../../source'
import type { LineColumns } from '../lines/choose-line-columns'
import { parseInsee } from '../parse-insee'
import type { TextTable } from './csv-table'

/** A column of the tables that Éclaircie itself exports, and nobody else: « Part servie, inconnues non servies… ». */
const OWN_COLUMN = /^(?:Part servie, inconnues (?:non )?servies|Share served, unknown ones )/

/** Why nothing can be made of a table, with what its user can do about it. */
export function explainTable(
  { header: { names }, sample }: TextTable,
  { byRole }: LineColumns,
  isUnmeasured: boolean,
  { roles = {} }: ReadOptions,
): Issue {
  if (names.some((name) => OWN_COLUMN.test(name))) return makeIssue('results-exported', 'error', {})
  const gone = Object.entries(roles).flatMap(([name, role]) =>
    role === null || names.includes(name) ? [] : [{ name, role }],
  )
  if (gone.length > 0) {
    return makeIssue('columns-said-missing', 'error', {
      columns: gone.map(({ name }) => name).join(', '),
      roles: gone.map(({ role }) => role).join(', '),
    })
  }
  if (!isUnmeasured) return makeIssue('csv-header-missing', 'error', { roles: 'lon, lat, insee' })
  const found = cut(names.join(', '))
  const named = byRole.get('insee')?.index
  const isByCommune =
    named === undefined ? names.some((_, index) => namesCommunes(sample, index)) : differs(sample, named)
  return isByCommune
    ? makeIssue('table-by-commune', 'error', { found })
    : makeIssue('file-unrecognised', 'error', { found, as: 'table' })
}

export const cut = (text: string, most = 200) => (text.length > most ? `${text.slice(0, most)}…` : text)

/** Most of several rows that have a commune's code of their own: then each is a commune. */
const MOST = 0.9

/** Whether a column without a name we know holds the codes of communes, each once. */
function namesCommunes(sample: TextTable['sample'], column: number): boolean {
  const whole = sample.filter((cells) => parseInsee(cells[column] ?? '')?.undone.length === 0)
  return sample.length > 1 && whole.length >= sample.length * MOST && differs(sample, column)
}

const differs = (sample: TextTable['sample'], column: number): boolean =>
  new Set(sample.map((cells) => cells[column]?.trim())).size >= sample.length * MOST
