import { type Issue, makeIssue } from '../kernel/issue'
import type { LineTable } from './line-table'

/** Degrees: a few metres, for one file may round its positions and the other not. */
const STEP = 5e-5
const CELLS_A_ROW = 2 ** 23
/** Lines looked for in the other files, all files together. */
const SAMPLES = 20_000
/** From such a share on, the two files tell of the same premises. Fewer are neighbours. */
const ENOUGH = 0.5
/** Of fewer lines nothing is concluded. */
const FEWEST = 5

/**
 * Files whose lines stand where those of another file stand: the same premises told twice, by a registry of buildings
 * and a map of fibre for one, count twice in every figure. Told once for two files, of the one that adds least.
 */
export function findTwinFiles(lines: LineTable): readonly Issue[] {
  const { files } = lines
  if (files.length < 2) return []
  const samples = takeSamples(lines)
  /** Samples of the first file that have a line of the second in their place, by `first * files + second`. */
  const met = new Map<number, Set<number>>()
  for (let line = 0; line < lines.count; line++) {
    const file = lines.file[line]!
    for (const sample of samples.at.get(cellOf(lines, line)) ?? []) {
      const of = samples.fileOf[sample]!
      if (of === file) continue
      const pair = of * files.length + file
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
    if (share < ENOUGH || !isFirst) return []
    const params = { other: files[other]!, share: Math.round(share * 100) }
    return [makeIssue('lines-counted-twice', 'warning', params, { file: files[of]! })]
  })
}

/** Lines of every file, evenly taken, by the cell they stand in. */
function takeSamples(lines: LineTable) {
  const placed = new Uint32Array(lines.files.length)
  for (let line = 0; line < lines.count; line++) if (isPlaced(lines, line)) placed[lines.file[line]!]!++
  const most = Math.max(FEWEST, Math.floor(SAMPLES / lines.files.length))
  const every = Array.from(placed, (count) => Math.max(1, Math.ceil(count / most)))
  const seen = new Uint32Array(lines.files.length)
  const counts = new Uint32Array(lines.files.length)
  const at = new Map<number, number[]>()
  const fileOf: number[] = []
  for (let line = 0; line < lines.count; line++) {
    const file = lines.file[line]!
    if (!isPlaced(lines, line) || seen[file]!++ % every[file]! !== 0) continue
    const cell = cellOf(lines, line)
    const sample = fileOf.push(file) - 1
    const others = at.get(cell)
    if (others) others.push(sample)
    else at.set(cell, [sample])
    counts[file]!++
  }
  return { at, fileOf, counts }
}

const isPlaced = ({ lon, lat }: LineTable, line: number): boolean =>
  !Number.isNaN(lon[line]!) && !Number.isNaN(lat[line]!)

/** NaN, which no sample has, for a line without a position. */
const cellOf = ({ lon, lat }: LineTable, line: number): number =>
  Math.round((lon[line]! + 180) / STEP) * CELLS_A_ROW + Math.round((lat[line]! + 90) / STEP)
