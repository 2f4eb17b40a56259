const numbers = new WeakMap<object, number>()
let last = 0

/** A number for a value: the same value always has the same, so that « other geometry » is told by comparing. */
export function identify(value: object | null | undefined): number {
  if (!value) return 0
  const known = numbers.get(value)
  if (known !== undefined) return known
  numbers.set(value, ++last)
  return last
}
