import { rangeOf } from './range-of'

/**
 * One axis of a raster, cut where the values are: cells are narrow in crowded places, so that a country and its
 * islands across the sea fit one raster. Cell c holds bounds[c] ≤ value < bounds[c + 1], exactly.
 */
export interface GridAxis {
  readonly cells: number
  /** cells + 1 values, increasing. */
  readonly bounds: Float64Array
  /** For equal steps along the axis, a cell that begins at or before the step. */
  readonly cellOfStep: Uint32Array
  readonly stepsPerUnit: number
}

const STEPS_PER_CELL = 8
const SAMPLES_PER_CELL = 16

/** Cuts the axis into at most `wanted` cells with about as many values in each; no value is on that of none. */
export function layAxis(values: Float64Array, wanted: number): GridAxis {
  const cuts = cutAtRanks(values, wanted)
  const kept = cuts.filter((cut, index) => index === 0 || cut !== cuts[index - 1])
  // A single value still gets a cell.
  const bounds = kept.length > 1 ? kept : Float64Array.of(kept[0]!, kept[0]! + 1)
  const cells = bounds.length - 1
  // Values a hair apart would make it infinite, and a step of theirs not a number.
  const stepsPerUnit = Math.min(Number.MAX_VALUE, (cells * STEPS_PER_CELL) / (bounds[cells]! - bounds[0]!))
  const cellOfStep = new Uint32Array(cells * STEPS_PER_CELL + 2)
  const axis = { cells, bounds, cellOfStep, stepsPerUnit }
  // The last cell that begins in an earlier step: by the same rounding as a question's, it begins before it.
  for (let cell = 1; cell < cells; cell++) cellOfStep[stepOf(axis, bounds[cell]!) + 1] = cell
  for (let step = 1; step < cellOfStep.length; step++) {
    cellOfStep[step] = Math.max(cellOfStep[step]!, cellOfStep[step - 1]!)
  }
  return axis
}

/**
 * The least value, the greatest, and between them cuts at equal ranks of a sample, halfway between two values so
 * that few edges meet on a cut and touch the cells of both its sides.
 */
function cutAtRanks(values: Float64Array, wanted: number): Float64Array {
  const every = Math.ceil(values.length / (wanted * SAMPLES_PER_CELL))
  const sample = values.filter((_, index) => index % every === 0).sort()
  const cuts = Float64Array.from({ length: wanted + 1 }, (_, cut) => {
    const rank = Math.round((cut * (sample.length - 1)) / wanted)
    return (sample[rank]! + sample[Math.max(0, rank - 1)]!) / 2
  })
  const [least, most] = rangeOf(values)
  cuts[0] = least
  cuts[wanted] = most
  return cuts
}

const stepOf = (axis: GridAxis, value: number): number =>
  Math.floor((value - axis.bounds[0]!) * axis.stepsPerUnit)

/** The cell of a value; the first or the last one for a value off the axis. */
export function cellOf(axis: GridAxis, value: number): number {
  const { cells, bounds, cellOfStep } = axis
  if (value <= bounds[0]!) return 0
  let cell = value >= bounds[cells]! ? cells - 1 : cellOfStep[stepOf(axis, value)]!
  while (cell < cells - 1 && value >= bounds[cell + 1]!) cell++
  return cell
}

/** Whether the axis reaches the value, its ends counted in; never for a missing value. */
export const isOn = ({ cells, bounds }: GridAxis, value: number): boolean =>
  value >= bounds[0]! && value <= bounds[cells]!
