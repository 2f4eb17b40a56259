import type { Issue, IssueCode } from '../../domain/kernel/issue'
import { lastValue } from '../../domain/kernel/revision'
import type { SourceRef } from '../../domain/scenario/project'
import { isRepaired, REPAIRS, type Repair } from '../../domain/scenario/reading-choices'
import type { LoadedFile } from '../app-state'
import { partOf } from '../find-twin'
import { createView } from './create-view'

export interface FileRow extends LoadedFile {
  /** Of what was refused, what is not told as nothing to do about: totals, notes and headers are no data. */
  readonly toCheck: number
  readonly ref: SourceRef
  /** Layers, sheets or entries of the file that nothing reads yet. */
  readonly unreadParts: readonly string[]
  /** Repairs that are made of what was found, or could be, by the code of the finding; and those done without. */
  readonly repairs: ReadonlyMap<Repair, 'made' | 'offered' | 'declined'>
}

const NO_ISSUES: readonly Issue[] = []

export const dataPanelView = createView(
  ({ project, files, reading, prepared, overlaps, kept, projectKey }) => [
    project.sources,
    files,
    reading,
    prepared,
    overlaps,
    kept,
    projectKey,
  ],
  (sources, files, reading, prepared, overlaps, kept, projectKey) => {
    const territory = lastValue(prepared)
    return {
      files: sources.flatMap((ref): FileRow[] => {
        const loaded = files[ref.id]
        return loaded
          ? [
              {
                ...loaded,
                ref,
                repairs: listRepairs(ref, loaded),
                toCheck: countToCheck(loaded),
                unreadParts: listUnread(sources, ref, loaded),
              },
            ]
          : []
      }),
      reading,
      /** The other projects that the browser keeps, the newest first. */
      others: kept.filter(({ key }) => key !== projectKey),
      /** Kinds the analysis still needs, in the order in which to ask for them. */
      missing: (['communes', 'lines'] as const).filter((kind) => !sources.some((ref) => ref.kind === kind)),
      state: prepared.state,
      /** What joining the files together showed: duplicates, disagreements, unplaced lines. */
      joinIssues: territory ? [...territory.issues, ...(lastValue(overlaps) ?? NO_ISSUES)] : NO_ISSUES,
      communes: territory?.territory.communes.length ?? null,
      lines: territory?.lines ?? null,
    }
  },
)

/** Codes that are only ever said of a row set aside, and of which nothing is to be done. */
const NO_DATA: ReadonlySet<IssueCode> = new Set<IssueCode>([
  'csv-total-row',
  'csv-note-row',
  'csv-header-repeated',
])

function countToCheck({ summary, issues }: LoadedFile): number {
  const noData = issues.filter(({ code }) => NO_DATA.has(code))
  return summary.refused - noData.reduce((sum, { count = 1 }) => sum + count, 0)
}

function listUnread(
  sources: readonly SourceRef[],
  { sha256 }: SourceRef,
  { summary }: LoadedFile,
): readonly string[] {
  const read = new Set(sources.filter((source) => source.sha256 === sha256).map(partOf))
  return summary.parts.filter((part) => !read.has(part))
}

function listRepairs({ readAs }: SourceRef, { issues }: LoadedFile): FileRow['repairs'] {
  const found = new Set<string>(issues.map(({ code }) => code))
  const states = new Map<Repair, 'made' | 'offered' | 'declined'>()
  for (const repair of Object.keys(REPAIRS) as Repair[]) {
    if (found.has(repair)) states.set(repair, isRepaired(repair, readAs?.repairs) ? 'made' : 'offered')
    else if (readAs?.repairs?.[repair] === false) states.set(repair, 'declined')
  }
  return states
}
