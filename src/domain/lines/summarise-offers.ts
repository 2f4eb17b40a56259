import { classifyTechnology } from './classify-technology'
import { UNKNOWN_SPEED } from './line-table'
import type { Offer } from './offer-table'

/** What the offers of a building come to, by wire. */
export interface OfferSummary {
  /** Of the best offer by wire that takes subscribers; 0 when there is none, UNKNOWN_SPEED when no offer says. */
  readonly downKbps: number
  readonly upKbps: number
  /** Of that offer; empty when there is none. */
  readonly technology: string
  /** All that have such an offer, and all it comes by, in alphabetical order. */
  readonly operators: readonly string[]
  readonly technologies: readonly string[]
  /** Radio or satellite is offered, and nothing by wire. */
  readonly isUnwired: boolean
  /** Some offer by wire is left out for it takes no new subscriber. */
  readonly isSaturated: boolean
}

type Medium = 'wire' | 'air' | 'unknown'

/**
 * Sums up a building's offers. Only fibre, coaxial cable and copper count: satellite reaches everywhere and radio a
 * share of the homes only, so that with them every building would be served (Arcep's commune tables that include
 * them say 100 % everywhere). An offer that takes no subscriber is no offer. Of equal speeds down, the best one up.
 */
export function summariseOffers(offers: readonly Offer[]): OfferSummary {
  const isOffered = ({ downKbps }: Offer) => downKbps > 0
  const media = offers.filter(isOffered).map((offer) => ({ offer, medium: findMedium(offer.technology) }))
  const byWire = media.filter(({ medium }) => medium === 'wire').map(({ offer }) => offer)
  const open = byWire.filter(({ isSaturated }) => !isSaturated)
  const [best] = open.filter(({ downKbps }) => downKbps !== UNKNOWN_SPEED).toSorted(compareOffers)
  const isDoubtful = open.length > 0 || media.some(({ medium }) => medium === 'unknown')
  const none = isDoubtful ? UNKNOWN_SPEED : 0
  return {
    downKbps: best?.downKbps ?? none,
    upKbps: best?.upKbps ?? none,
    technology: best?.technology ?? '',
    operators: listNames(open.map(({ operator }) => operator)),
    technologies: listNames(open.map(({ technology }) => technology)),
    isUnwired: byWire.length === 0 && !isDoubtful && media.length > 0,
    isSaturated: open.length < byWire.length,
  }
}

function findMedium(technology: string): Medium {
  const kind = classifyTechnology(technology)
  if (kind === 'unknown') return 'unknown'
  return kind === 'radio' || kind === 'satellite' ? 'air' : 'wire'
}

/** The best first. */
function compareOffers(a: Offer, b: Offer): number {
  return b.downKbps - a.downKbps || rankUp(b) - rankUp(a)
}

const rankUp = ({ upKbps }: Offer): number => (upKbps === UNKNOWN_SPEED ? -1 : upKbps)

const listNames = (names: readonly string[]): string[] =>
  [...new Set(names)].filter((name) => name !== '').sort()
