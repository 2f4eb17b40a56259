/** Sorted at once: a few milliseconds, even where comparing is slow. */
const RUN = 512
/** Between two pauses of a merge. */
const STEPS = 2_000

/**
 * A stable sort that pauses, for lists whose sorting would hold the page. It yields where whoever runs it may let
 * other work through.
 */
export function* sortInSlices(
  items: readonly number[],
  compare: (a: number, b: number) => number,
): Generator<void, readonly number[]> {
  let runs: (readonly number[])[] = []
  for (let from = 0; from < items.length; from += RUN) {
    runs.push(items.slice(from, from + RUN).sort(compare))
    yield
  }
  while (runs.length > 1) {
    const merged: (readonly number[])[] = []
    for (let i = 0; i < runs.length; i += 2) {
      const next = runs[i + 1]
      merged.push(next === undefined ? runs[i]! : yield* merge(runs[i]!, next, compare))
    }
    runs = merged
  }
  return runs[0] ?? []
}

function* merge(
  left: readonly number[],
  right: readonly number[],
  compare: (a: number, b: number) => number,
): Generator<void, readonly number[]> {
  const out: number[] = []
  let [l, r] = [0, 0]
  while (l < left.length && r < right.length) {
    out.push(compare(left[l]!, right[r]!) <= 0 ? left[l++]! : right[r++]!)
    if (out.length % STEPS === 0) yield
  }
  while (l < left.length) out.push(left[l++]!)
  while (r < right.length) out.push(right[r++]!)
  return out
}
