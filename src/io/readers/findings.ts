import { type Issue, makeIssue, type RowKind } from '../../domain/kernel/issue'
import { IssueTally } from '../../domain/kernel/issue-tally'
import { isRepaired, type ReadingChoices, type Repair } from '../../domain/scenario/reading-choices'
import { MOST_REFUSED } from '../limits'
import { ReadingStop } from '../reading-stop'
import type { RefusedRow, Source, SourceSummary } from '../source'

/** What a reader of one format hands back; `readSource` adds what it knows of the file itself. */
export interface Findings extends Omit<Source, 'summary'> {
  readonly summary: Omit<SourceSummary, 'name' | 'sha256' | 'bytes' | 'encoding' | 'encodings'>
}

/** Of a file that is one thing, and no table; `readDecoded` and `readTable` say better where they can. */
export const WHOLE = { part: null, parts: [], delimiters: [], headerRow: null } as const

/** Gathers what a reader has to say: remarks, counted by kind, and the rows it refused, each kept whole. */
export class Remarks {
  readonly refused: RefusedRow[] = []
  readonly #tally = new IssueTally()
  readonly #file: string
  readonly rowsAre: RowKind

  readonly #repairs: ReadingChoices['repairs']

  constructor(file: string, rowsAre: RowKind = 'rows', repairs: ReadingChoices['repairs'] = {}) {
    this.#file = file
    this.rowsAre = rowsAre
    this.#repairs = repairs
  }

  /** Whether what this finding tells is to be repaired. */
  mends(repair: Repair): boolean {
    return isRepaired(repair, this.#repairs)
  }

  note(issue: Issue): void {
    this.#tally.add(this.#place(issue))
  }

  /** @throws ReadingStop when more is refused than can be kept and shown */
  refuse(row: number, issue: Issue, raw: string): void {
    if (this.refused.length === MOST_REFUSED) {
      const stop = makeIssue('rows-refused-too-many', 'error', { limit: MOST_REFUSED })
      throw new ReadingStop(stop, this.list())
    }
    const placed = this.#place({ ...issue, row })
    this.refused.push({ row, issue: placed, raw })
    this.#tally.add(placed)
  }

  #place(issue: Issue): Issue {
    const placed = { ...issue, file: this.#file }
    return this.rowsAre === 'features' ? { ...placed, rowsAre: 'features' } : placed
  }

  /** What is told of rows that are not refused for it. */
  listNotes(): Issue[] {
    const refusals = new Set(this.refused.map(({ issue }) => issue.code))
    return this.list().filter(({ code }) => !refusals.has(code))
  }

  list(): Issue[] {
    return this.#tally.list()
  }
}
