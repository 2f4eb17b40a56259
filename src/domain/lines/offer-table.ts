/** What an operator offers at some buildings by one technology. */
export interface Offer {
  /** Names as the file writes them. */
  readonly operator: string
  readonly technology: string
  /** kbit/s, the floor of the class; 0 where the file says there is none, UNKNOWN_SPEED where it does not say. */
  readonly downKbps: number
  readonly upKbps: number
  /** The network takes no new subscriber there. */
  readonly isSaturated: boolean
}

/**
 * The offers of buildings that another file places. Millions of buildings have the same few hundred sets of offers
 * between them: each set is a profile, kept once, and a building costs its key and the number of its profile.
 */
export interface OfferTable {
  readonly file: string
  /** Key of each building, two words each, as `LineTable.keys`. */
  readonly keys: Uint32Array
  /** Index into `profiles` of each building. */
  readonly profileOf: Uint32Array
  readonly offers: readonly Offer[]
  /** Each the indexes of its offers. */
  readonly profiles: readonly (readonly number[])[]
}
