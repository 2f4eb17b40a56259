import type { ReadingChoices } from '../../../../domain/scenario/reading-choices'
import type { Format } from '../../../../i18n/create-format'
import type { Translate } from '../../../../i18n/translator'

/** One list: what can be said, what was found, and what saying it makes of the choices. */
export interface Choice {
  readonly label: string
  /** What is read when nothing is said, in words; null when that is not known. */
  readonly found: string | null
  /** The value said; empty leaves it to be judged. */
  readonly value: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly say: (value: string) => ReadingChoices
}

/** What a list is written with. */
export type Words = { readonly translate: Translate } & Pick<Format, 'percent'>
