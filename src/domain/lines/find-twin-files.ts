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
/** Of fewer lines alike nothing is concluded. */
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
  const meetings = { placed: new Meetings(files.length), named: new Meetings(files.length) }
  for (let line = 0; line < lines.count; line++) {
    const file = lines.file[line]!
    for (const sample of samples.listHere(line)) meetings.placed.add(samples.fileOf[sample]!, file, sample)
    for (const sample of samples.listNamed(line)) meetings.named.add(samples.fileOf[sample]!, file, sample)
  }
  /** Of the lines of the first file, those that the second has too; 0 while they may be neighbours. */
  const shareOf = (of: number, other: number): number => {
    const placed = meetings.placed.shareOf(of, other, samples.counts[of]!)
    const named = meetings.named.shareOf(of, other, samples.counts[of]!)
    return Math.max(placed < ENOUGH_PLACED ? 0 : placed, named < ENOUGH_NAMED ? 0 : named)
  }
  const pairs = files.flatMap((_, of) => files.map((_, other) => [of, other] as const))
  return pairs.flatMap(([of, other]) => {
    const [share, back] = of === other ? [0, 0] : [shareOf(of, other), shareOf(other, of)]
    const isFirst = share > back || (share === back && of > other)
    if (share === 0 || !isFirst) return []
    const params = { other: files[other]!, share: Math.round(share * 100) }
    return [makeIssue('lines-counted-twice', 'warning', params, { file: files[of]! })]
  })
}

/** Samples of one file that have a line of another alike, each counted once. */
class Meetings {
  readonly #files: number
  readonly #met = new Map<number, Set<number>>()

  constructor(files: number) {
    this.#files = files
  }

  add(of: number, other: number, sample: number): void {
    if (of === other) return
    const pair = of * this.#files + other
    const found = this.#met.get(pair)
    if (found) found.add(sample)
    else this.#met.set(pair, new Set([sample]))
  }

  /** Of so many samples of the first file, those that the second meets. */
  shareOf(of: number, other: number, samples: number): number {
    const met = this.#met.get(of * this.#files + other)?.size ?? 0
    return met < FEWEST ? 0 : met / samples
  }
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
    /** Samples in the place of a line. */
    listHere: (line: number): readonly number[] => byCell.get(cellOf(lines, line)) ?? NONE,
    /** Samples with its identifier. */
    listNamed: (line: number): readonly number[] =>
      byId.get(idOf(lines, line))?.filter((sample) => !isOther(line, sample)) ?? NONE,
  }
}

const NONE: readonly number[] = []

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
