import { type Issue, makeIssue } from '../kernel/issue'
import type { LineTable } from './line-table'

/** Degrees: a few metres, for one file may round its positions and the other not. */
const STEP = 5e-5
const CELLS_A_ROW = 2 ** 23
/** Lines looked for in the other files, all files together. */
const SAMPLES = 20_000
/** From such a share on, the two files tell of the same premises. Fewer in the same places are neighbours. */
const ENOUGH_PLACED = 0.5
/** Fewer identifiers in common are an accident of numbering. */
const ENOUGH_NAMED = 0.02
/** Of fewer lines nothing is concluded. */
const FEWEST = 2

/**
 * Files whose lines stand where those of another file stand, or have their identifiers: the same premises told twice,
 * by a registry of buildings and a map of fibre, or by two sheets of a workbook, count twice in every figure. Told
 * once for two files, of the one that adds least.
 */
export function findTwinFiles(lines: LineTable): readonly Issue[] {
  const { files } = lines
  if (files.length < 2) return []
  const samples = takeSamples(lines)
  /** Samples of the first file that have a line of the second in their place, by `first * files + second`. */
  const met = new Map<number, Set<number>>()
  const named = new Set<number>()
  for (let line = 0; line < lines.count; line++) {
    const file = lines.file[line]!
    for (const { sample, isNamed } of samples.listAlike(line)) {
      const of = samples.fileOf[sample]!
      if (of === file) continue
      const pair = of * files.length + file
      if (isNamed) named.add(pair)
      const found = met.get(pair)
      if (found) found.add(sample)
      else met.set(pair, new Set([sample]))
    }
  }
  const shareOf = (of: number, other: number): number =>
    samples.counts[of]! < FEWEST ? 0 : (met.get(of * files.length + other)?.size ?? 0) / samples.counts[of]!
  return [...met.keys()].flatMap((pair) => {
    const [of, other] = [Math.floor(pair / files.length), pair % files.length]
    const [share, back] = [shareOf(of, other), shareOf(other, of)]
    const isFirst = share > back || (share === back && of > other)
    if (share < (named.has(pair) ? ENOUGH_NAMED : ENOUGH_PLACED) || !isFirst) return []
    const params = { other: files[other]!, share: Math.round(share * 100) }
    return [makeIssue('lines-counted-twice', 'warning', params, { file: files[of]! })]
  })
}

/** Lines of every file, evenly taken, by the cell they stand in and by their identifier. */
function takeSamples(lines: LineTable) {
  const isTelling = (line: number) => isPlaced(lines, line) || idOf(lines, line) !== 0
  const telling = new Uint32Array(lines.files.length)
  for (let line = 0; line < lines.count; line++) if (isTelling(line)) telling[lines.file[line]!]!++
  const most = Math.max(FEWEST, Math.floor(SAMPLES / lines.files.length))
  const every = Array.from(telling, (count) => Math.max(1, Math.ceil(count / most)))
  const seen = new Uint32Array(lines.files.length)
  const counts = new Uint32Array(lines.files.length)
  const [byCell, byId] = [new Map<number, number[]>(), new Map<number, number[]>()]
  const lineOf: number[] = []
  for (let line = 0; line < lines.count; line++) {
    const file = lines.file[line]!
    if (!isTelling(line) || seen[file]!++ % every[file]! !== 0) continue
    const sample = lineOf.push(line) - 1
    if (isPlaced(lines, line)) put(byCell, cellOf(lines, line), sample)
    if (idOf(lines, line) !== 0) put(byId, idOf(lines, line), sample)
    counts[file]!++
  }
  /** Numbers that count rows are identifiers too: where places or communes differ, it is another line. */
  const isOther = (line: number, sample: number) => {
    const twin = lineOf[sample]!
    if (isPlaced(lines, line) && isPlaced(lines, twin)) return true
    const [commune, other] = [lines.commune.codes[line]!, lines.commune.codes[twin]!]
    return commune !== 0 && other !== 0 && commune !== other
  }
  return {
    counts,
    fileOf: lineOf.map((line) => lines.file[line]!),
    /** Samples in the place of a line, or with its identifier. */
    listAlike: (line: number): readonly Alike[] => {
      const here = byCell.get(cellOf(lines, line))
      const named = byId.get(idOf(lines, line))?.filter((sample) => !isOther(line, sample))
      if (!here && !named?.length) return NONE
      return [
        ...(here ?? []).map((sample) => ({ sample, isNamed: false })),
        ...(named ?? []).map((sample) => ({ sample, isNamed: true })),
      ]
    },
  }
}

interface Alike {
  readonly sample: number
  /** By its identifier, and not by its place. */
  readonly isNamed: boolean
}
const NONE: readonly Alike[] = []

function put(samples: Map<number, number[]>, key: number, sample: number): void {
  const others = samples.get(key)
  if (others) others.push(sample)
  else samples.set(key, [sample])
}

const isPlaced = ({ lon, lat }: LineTable, line: number): boolean =>
  !Number.isNaN(lon[line]!) && !Number.isNaN(lat[line]!)

/** NaN, which no sample has, for a line without a position. */
const cellOf = ({ lon, lat }: LineTable, line: number): number =>
  Math.round((lon[line]! + 180) / STEP) * CELLS_A_ROW + Math.round((lat[line]! + 90) / STEP)

/** 53 bits of the hash of an identifier, which a number holds; 0, which no sample has, without one. */
function idOf({ ids, keys }: LineTable, line: number): number {
  const hashes = keys?.[2 * line] ? keys : ids
  return hashes ? hashes[2 * line]! * 2 ** 21 + (hashes[2 * line + 1]! >>> 11) : 0
}
