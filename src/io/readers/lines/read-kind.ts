import { makeIssue } from '../../../domain/kernel/issue'
import { LINE_KINDS, type LineKind } from '../../../domain/lines/line-table'
import type { Remarks } from '../findings'
import { readName } from '../read-name'

const KIND_OF: Readonly<Record<string, LineKind>> = {
  residentiel: 'residential',
  residential: 'residential',
  particulier: 'residential',
  particuliers: 'residential',
  grandpublic: 'residential',
  professionnel: 'business',
  professionnels: 'business',
  business: 'business',
  entreprise: 'business',
  entreprises: 'business',
  pro: 'business',
}

/** Index into LINE_KINDS of who a line serves; a word we do not know is « unknown », and said. */
export function readKind(text: string, field: string, row: number, remarks: Remarks): number {
  if (text === '') return LINE_KINDS.indexOf('unknown')
  const { base } = readName(text)
  if (Object.hasOwn(KIND_OF, base)) return LINE_KINDS.indexOf(KIND_OF[base]!)
  remarks.note(makeIssue('attribute-unreadable', 'warning', { value: text.slice(0, 80) }, { row, field }))
  return LINE_KINDS.indexOf('unknown')
}
