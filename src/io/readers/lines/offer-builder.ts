import { KeyIndex } from '../../../domain/lines/key-index'
import type { Offer, OfferTable } from '../../../domain/lines/offer-table'
import { DICTIONARY_LIMIT, NumberColumn } from '../column-builders'
import { hashText } from '../hash-text'

/**
 * Gathers the offers of buildings as their rows come, those of a building one after another or not. Tens of millions
 * of rows come to a key and a profile a building: no row is kept.
 */
export class OfferBuilder {
  readonly #offers: Offer[] = []
  readonly #offerOf = new Map<string, number>()
  readonly #profiles: (readonly number[])[] = []
  readonly #profileOfSet = new Map<string, number>()
  readonly #buildings = new KeyIndex()
  readonly #keys = new NumberColumn((length) => new Uint32Array(length))
  /** Profile + 1 of each building; grows by doubling. */
  #profileOf = new Uint32Array(1024)
  /** The building whose rows are coming, and the offers it has so far. */
  #current: string | null = null
  #pending = new Set<number>()

  /** More different offers than operators and technologies can make: the columns hold something else. */
  get isFull(): boolean {
    return this.#offers.length > DICTIONARY_LIMIT
  }

  /** Adds what a row offers at a building. */
  add(building: string, offer: Offer): void {
    if (building !== this.#current) this.#close()
    this.#current = building
    this.#pending.add(this.#numberOffer(offer))
  }

  finish(file: string): OfferTable {
    this.#close()
    const { size } = this.#buildings
    return {
      file,
      keys: this.#keys.finish(),
      profileOf: this.#profileOf.slice(0, size).map((profile) => profile - 1),
      offers: this.#offers,
      profiles: this.#profiles,
    }
  }

  #numberOffer(offer: Offer): number {
    const { operator, technology, downKbps, upKbps, isSaturated } = offer
    const key = `${operator}\n${technology}\n${downKbps}\n${upKbps}\n${isSaturated}`
    const known = this.#offerOf.get(key)
    if (known !== undefined) return known
    this.#offerOf.set(key, this.#offers.length)
    return this.#offers.push(offer) - 1
  }

  /** Gives the building at hand its profile, with the offers that rows far above may have told of it. */
  #close(): void {
    if (this.#current === null) return
    const [high, low] = hashText(this.#current)
    const rank = this.#buildings.size
    const building = this.#buildings.add(high, low)
    if (building === rank) {
      this.#keys.push(high)
      this.#keys.push(low)
    } else {
      for (const offer of this.#profiles[this.#profileOf[building]! - 1]!) this.#pending.add(offer)
    }
    if (building === this.#profileOf.length) {
      const larger = new Uint32Array(2 * building)
      larger.set(this.#profileOf)
      this.#profileOf = larger
    }
    this.#profileOf[building] = this.#numberProfile([...this.#pending].sort((a, b) => a - b)) + 1
    this.#pending = new Set()
    this.#current = null
  }

  #numberProfile(profile: readonly number[]): number {
    const set = profile.join()
    const known = this.#profileOfSet.get(set)
    if (known !== undefined) return known
    this.#profileOfSet.set(set, this.#profiles.length)
    return this.#profiles.push(profile) - 1
  }
}
