import type { SourceRef } from '../scenario/project'

/** One file of an import: what it was, what the user said of it, and how it was understood. */
export type RecipeFile = Required<
  Pick<SourceRef, 'name' | 'kind' | 'sha256' | 'bytes' | 'readAs' | 'understood'>
>

/** A whole import, to be done again on the next edition of the same files. */
export interface Recipe {
  readonly name: string
  readonly files: readonly RecipeFile[]
}
