import fc from 'fast-check'

type Damage = (copy: Uint8Array) => Uint8Array

/** A file damaged as files are: bytes changed, the end cut, a stretch repeated elsewhere or emptied. */
export function damageBytes(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  const at = fc.nat({ max: bytes.length - 1 })
  const damage = fc.oneof<fc.Arbitrary<Damage>[]>(
    fc.tuple(at, fc.nat({ max: 255 })).map(([index, byte]) => (copy) => {
      if (index < copy.length) copy[index] = byte
      return copy
    }),
    at.map((end) => (copy) => copy.slice(0, Math.max(1, end))),
    fc.tuple(at, at, fc.nat({ max: 512 })).map(([from, to, size]) => (copy) => {
      return copy.copyWithin(Math.min(to, copy.length), from, from + size)
    }),
    fc.tuple(at, fc.nat({ max: 512 })).map(([from, size]) => (copy) => {
      return copy.fill(0, from, from + size)
    }),
  )
  return fc
    .array(damage, { minLength: 1, maxLength: 6 })
    .map((damages) => damages.reduce<Uint8Array>((copy, change) => change(copy), bytes.slice()))
}
