import type { IssueCode } from '../kernel/issue'

/** How a file was understood, said by the user or judged: what is compared when the next one is read the same way. */
export interface Understanding {
  readonly format: string
  readonly part: string | null
  readonly encoding: string | null
  readonly delimiter: string | null
  readonly decimal: string | null
  /** `EPSG:2154` */
  readonly crs: string | null
  readonly speedUnit: string | null
  /** Of a published table: whose networks it counts. */
  readonly scope: string | null
  /** Every column, with its role; null is one left out. */
  readonly columns: readonly { readonly name: string; readonly role: string | null }[]
  /** Rows or features. */
  readonly read: number
  readonly used: number
  readonly refused: number
  /** What was repaired, set aside or doubtful, by its code, with how often. */
  readonly remarks: readonly { readonly code: IssueCode; readonly count: number }[]
}
