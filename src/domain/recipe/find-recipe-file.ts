import type { Recipe, RecipeFile } from './recipe'

/** Two editions of one file share at least this part of the names of both. */
const LEAST_SHARED = 0.5

/**
 * The file of a recipe that a new one is another edition of, by the names of its columns; of several the one that
 * shares most. Null when it is like none.
 */
export function findRecipeFile({ files }: Recipe, names: readonly string[]): RecipeFile | null {
  const judged = files.map((file) => ({ file, shared: measureShared(file, names) }))
  const [best] = judged.toSorted((a, b) => b.shared - a.shared)
  return best && best.shared >= LEAST_SHARED ? best.file : null
}

/** Names in both, of the names in either. */
function measureShared({ understood }: RecipeFile, names: readonly string[]): number {
  const known = new Set(understood.columns.map(({ name }) => name))
  const found = new Set(names)
  const either = new Set([...known, ...found]).size
  return either === 0 ? 0 : [...found].filter((name) => known.has(name)).length / either
}
