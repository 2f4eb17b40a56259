import { type Issue, makeIssue } from '../kernel/issue'
import { nameFirst } from '../kernel/name-first'
import type { OrphanReason } from '../territory/commune-history/move-to-vintage'
import type { LineTable } from './line-table'
import { RowSample } from './row-sample'

/** Counts the lines that their code gives to no commune, by file and by reason, and keeps those codes. */
export class OrphanSample {
  readonly #lines: LineTable
  readonly #samples = new Map<OrphanReason, RowSample>()
  /** Codes of each reason and file. */
  readonly #codes = new Map<string, Set<string>>()

  constructor(lines: LineTable) {
    this.#lines = lines
  }

  add(why: OrphanReason, code: string, line: number): void {
    const sample = this.#samples.get(why) ?? new RowSample(this.#lines)
    sample.add(line)
    this.#samples.set(why, sample)
    const key = keyOf(why, this.#lines.files[this.#lines.file[line]!]!)
    const codes = this.#codes.get(key)
    if (codes) codes.add(code)
    else this.#codes.set(key, new Set([code]))
  }

  /** Lines counted, whatever the reason. */
  total(): number {
    return [...this.#samples.values()].reduce((sum, sample) => sum + sample.total(), 0)
  }

  /** One remark a reason and a file. */
  list(): Issue[] {
    return [...this.#samples].flatMap(([why, sample]) =>
      sample.list().map((where) => {
        const value = nameFirst([...this.#codes.get(keyOf(why, where.file))!].sort())
        return makeIssue('lines-code-without-contour', 'warning', { value, why }, where)
      }),
    )
  }
}

const keyOf = (why: OrphanReason, file: string): string => `${why}\n${file}`
