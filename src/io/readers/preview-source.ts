import type { Issue } from '../../domain/kernel/issue'
import type { ChosenKind, ReadingChoices } from '../../domain/scenario/reading-choices'
import { READ_LIMITS } from '../limits'
import type { Glance, RefusedRow, SourceContent, SourceSummary } from '../source'
import { listKinds, listRoles } from './list-roles'
import type { FileInput } from './load-file'
import { readSource } from './read-source'

/** Rows or features shown. */
const ROWS_SHOWN = 50

/** The beginning of a file, and what would be made of it: to be looked at before it is read whole. */
export interface SourcePreview {
  /** Null when the file does not come apart into rows at all; the issues say why. */
  readonly glance: Glance | null
  /** Of the rows shown only; null when nothing can be made of them. */
  readonly summary: SourceSummary | null
  readonly kind: SourceContent['kind'] | null
  /** What the file could be said to hold, and the roles its columns could be given. */
  readonly kinds: readonly ChosenKind[]
  readonly roles: readonly string[]
  readonly refused: readonly RefusedRow[]
  readonly issues: readonly Issue[]
}

/** Reads the beginning of a file as `readSource` would read all of it. */
export async function previewSource(file: FileInput, choices: ReadingChoices): Promise<SourcePreview> {
  let glance = null as Glance | null
  const read = await readSource(file, undefined, READ_LIMITS, {
    ...choices,
    mostRows: ROWS_SHOWN,
    onGlance: (told) => {
      glance = told
    },
  })
  const kinds = glance === null ? [] : listKinds(glance)
  const kind = read.ok ? read.value.content.kind : null
  const likely = kind ?? choices.kind ?? kinds[0]
  const shown = { glance, kind, kinds, roles: likely === undefined ? [] : listRoles(likely) }
  if (!read.ok) return { ...shown, summary: null, refused: [], issues: read.issues }
  const { summary, refused, issues } = read.value
  return { ...shown, summary, refused, issues }
}
