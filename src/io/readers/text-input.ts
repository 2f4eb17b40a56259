/** A file's text as it is decoded, whatever wrapped it; readers of a format ask for nothing else. */
export interface TextInput {
  readonly name: string
  /** The text's beginning: all of it when `isWhole`. */
  readonly head: string
  readonly isWhole: boolean
  /** All the text from its beginning, piece by piece, once. */
  readonly texts: Iterable<string>
  /** To tell how many rows have been read, where there are rows. */
  readonly onRows: (rows: number) => void
  /** To await between pieces of work: lets other work run when it is time. */
  readonly breathe: () => Promise<void> | undefined
}
