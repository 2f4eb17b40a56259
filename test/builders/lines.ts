import {
  type DictionaryColumn,
  LINE_KINDS,
  type LineKind,
  type LineTable,
  UNKNOWN_COUNT,
  UNKNOWN_SPEED,
} from '../../src/domain/lines/line-table'

/** A line as a test writes it; what is left out is unknown. */
export interface LineSpec {
  readonly at?: readonly [lon: number, lat: number]
  readonly commune?: string
  readonly down?: number
  readonly up?: number
  readonly attenuationDb?: number
  readonly lengthM?: number
  readonly gaugeMm?: number
  readonly nra?: string
  readonly technology?: string
  readonly operator?: string
  readonly kind?: LineKind
  readonly premises?: number
  /** First word of the building's key. */
  readonly key?: number
  /** First word of the hash of the identifier of a line that is no building. */
  readonly id?: number
}

/** A line table of one file; a column that no line fills is null, as a file without it gives. */
export function buildLines(specs: readonly LineSpec[], file = 'lignes.csv'): LineTable {
  const numbers = (of: (spec: LineSpec) => number | undefined) =>
    specs.some((spec) => of(spec) !== undefined)
      ? Float32Array.from(specs, (spec) => of(spec) ?? Number.NaN)
      : null
  const texts = (of: (spec: LineSpec) => string | undefined) =>
    specs.some((spec) => of(spec) !== undefined) ? encode(specs.map((spec) => of(spec) ?? '')) : null
  return {
    count: specs.length,
    lon: Float64Array.from(specs, ({ at }) => at?.[0] ?? Number.NaN),
    lat: Float64Array.from(specs, ({ at }) => at?.[1] ?? Number.NaN),
    commune: encode(specs.map(({ commune }) => commune ?? '')),
    downKbps: Uint32Array.from(specs, ({ down }) => down ?? UNKNOWN_SPEED),
    upKbps: Uint32Array.from(specs, ({ up }) => up ?? UNKNOWN_SPEED),
    attenuationDb: numbers(({ attenuationDb }) => attenuationDb),
    lengthM: numbers(({ lengthM }) => lengthM),
    gaugeMm: numbers(({ gaugeMm }) => gaugeMm),
    nra: texts(({ nra }) => nra),
    technology: texts(({ technology }) => technology),
    operator: texts(({ operator }) => operator),
    kind: specs.some(({ kind }) => kind !== undefined)
      ? Uint8Array.from(specs, ({ kind }) => LINE_KINDS.indexOf(kind ?? 'unknown'))
      : null,
    premises: specs.some(({ premises }) => premises !== undefined)
      ? Uint16Array.from(specs, ({ premises }) => premises ?? UNKNOWN_COUNT)
      : null,
    keys: specs.some(({ key }) => key !== undefined)
      ? Uint32Array.from(specs.flatMap(({ key = 0 }) => [key, 0]))
      : null,
    ids: specs.some(({ id }) => id !== undefined)
      ? Uint32Array.from(specs.flatMap(({ id = 0 }) => [id, 0]))
      : null,
    row: Uint32Array.from(specs, (_, index) => index + 1),
    file: new Uint16Array(specs.length),
    files: [file],
    rowsAre: ['rows'],
  }
}

function encode(texts: readonly string[]): DictionaryColumn {
  const codeOf = new Map(['', ...texts].map((text) => [text, 0]))
  const values = [...codeOf.keys()]
  values.forEach((value, code) => {
    codeOf.set(value, code)
  })
  return { codes: Uint16Array.from(texts, (text) => codeOf.get(text)!), values }
}
