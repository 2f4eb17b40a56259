/** A feature of a tile: its shape as the commands of the Mapbox Vector Tile specification 2.1, section 4.3. */
export interface TileFeature {
  readonly id: number
  readonly type: 'point' | 'line' | 'polygon'
  readonly commands: readonly number[]
  readonly properties: Readonly<Record<string, string | number>>
}

const MOVE_TO = 1
const LINE_TO = 2
const CLOSE_PATH = 7

const command = (id: number, count: number): number => (id & 7) | (count << 3)
/** Small numbers of either sign into small numbers without one. */
const zigzag = (value: number): number => (value << 1) ^ (value >> 31)

/** Writes paths one after another; each starts from where the pen was left. */
export class Pen {
  readonly commands: number[] = []
  #x = 0
  #y = 0

  /** Interleaved tile units. A ring has three vertices or more and does not repeat its first. */
  draw(path: readonly number[], isClosed: boolean): void {
    this.#move(MOVE_TO, path, 0, 2)
    this.#move(LINE_TO, path, 2, path.length)
    if (isClosed) this.commands.push(command(CLOSE_PATH, 1))
  }

  point(x: number, y: number): void {
    this.#move(MOVE_TO, [x, y], 0, 2)
  }

  #move(id: number, path: readonly number[], from: number, to: number): void {
    this.commands.push(command(id, (to - from) / 2))
    for (let at = from; at < to; at += 2) {
      const [x, y] = [path[at]!, path[at + 1]!]
      this.commands.push(zigzag(x - this.#x), zigzag(y - this.#y))
      this.#x = x
      this.#y = y
    }
  }
}
