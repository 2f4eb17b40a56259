/**
 * Ids whose class differs between two columns (index = id, 0 unused): the only features the map touches when a
 * threshold changes. A column longer than the other has all its further ids changed.
 */
export function diffClasses(before: Uint8Array | null, after: Uint8Array): number[] {
  const changed: number[] = []
  for (let id = 1; id < after.length; id++) if (before?.[id] !== after[id]) changed.push(id)
  return changed
}
