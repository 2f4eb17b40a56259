import { type Issue, IssueTally } from '../../domain/kernel/issue'
import type { RefusedRow, Source, SourceSummary } from '../source'

/** What a reader of one format hands back; `readSource` adds what it knows of the file itself. */
export interface Findings extends Omit<Source, 'summary'> {
  readonly summary: Omit<SourceSummary, 'name' | 'sha256' | 'bytes' | 'encoding'>
}

/** Gathers what a reader has to say: remarks, counted by kind, and the rows it refused, each kept whole. */
export class Remarks {
  readonly refused: RefusedRow[] = []
  readonly #tally = new IssueTally()
  readonly #file: string

  constructor(file: string) {
    this.#file = file
  }

  note(issue: Issue): void {
    this.#tally.add({ ...issue, file: this.#file })
  }

  refuse(row: number, issue: Issue, raw: string): void {
    const placed = { ...issue, row, file: this.#file }
    this.refused.push({ row, issue: placed, raw })
    this.#tally.add(placed)
  }

  list(): Issue[] {
    return this.#tally.list()
  }
}
