import type { Bounds } from '../../domain/territory/territory'

/** Grows to hold every place shown to it; null while there is none. */
export class BoundsBuilder {
  #west = Number.POSITIVE_INFINITY
  #south = Number.POSITIVE_INFINITY
  #east = Number.NEGATIVE_INFINITY
  #north = Number.NEGATIVE_INFINITY

  extend(lon: number, lat: number): void {
    if (lon < this.#west) this.#west = lon
    if (lon > this.#east) this.#east = lon
    if (lat < this.#south) this.#south = lat
    if (lat > this.#north) this.#north = lat
  }

  finish(): Bounds | null {
    return this.#west <= this.#east ? [this.#west, this.#south, this.#east, this.#north] : null
  }
}
