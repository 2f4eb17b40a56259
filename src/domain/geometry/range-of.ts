/** The least and the greatest of some numbers; Infinity and −Infinity when there is none. */
export function rangeOf(values: Float64Array): [least: number, most: number] {
  let least = Infinity
  let most = -Infinity
  for (let i = 0; i < values.length; i++) {
    least = Math.min(least, values[i]!)
    most = Math.max(most, values[i]!)
  }
  return [least, most]
}
