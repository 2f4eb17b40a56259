import type { Issue } from '../kernel/issue'
import type { CommuneHistory } from '../territory/commune-history/commune-history'
import { findCityOf } from '../territory/commune-history/fold-arrondissement'
import type { LineTable } from './line-table'
import { OrphanSample } from './orphan-sample'

/** Tells lines whose code has been no commune's, nor an arrondissement's, since 1943: no contour could have it. */
export function findUnknownCodes(lines: LineTable, history: CommuneHistory): Issue[] {
  const { codes, values } = lines.commune
  const isUnknown = values.map((code) => code !== '' && !history.codes.has(code) && findCityOf(code) === null)
  const unknown = new OrphanSample(lines)
  for (const [line, entry] of codes.entries()) {
    if (isUnknown[entry]) unknown.add('unknown', values[entry]!, line)
  }
  return unknown.list()
}
