import type { CommuneOutline } from './outline-communes'
import type { CommuneRecord } from './territory'

/** A name on the map. Where names meet, that of the lowest order wins. */
export interface NameLabel {
  readonly kind: 'commune' | 'epci'
  readonly name: string
  readonly lon: number
  readonly lat: number
  readonly order: number
  /** 1 is written largest; EPCI have one size. */
  readonly rank: 1 | 2 | 3
}

type Named = Pick<CommuneRecord, 'name' | 'epci' | 'epciName'>

/** Shares of the communes, largest first, whose names are written larger. */
const RANK_SHARES = [0.05, 0.25] as const

/** The names of the communes, the largest first, then one name an EPCI, at the heart of its communes. */
export function labelCommunes(communes: readonly Named[], outline: CommuneOutline): NameLabel[] {
  const { labelPoints, labelSizes } = outline
  const bySize = communes.map((_, index) => index).sort((a, b) => labelSizes[b]! - labelSizes[a]!)
  const names = bySize.map((index, order): NameLabel => {
    const share = order / communes.length
    return {
      kind: 'commune',
      name: communes[index]!.name,
      lon: labelPoints[2 * index]!,
      lat: labelPoints[2 * index + 1]!,
      order,
      rank: share < RANK_SHARES[0] ? 1 : share < RANK_SHARES[1] ? 2 : 3,
    }
  })
  return [...names, ...labelEpcis(communes, labelPoints)]
}

interface Point {
  readonly lon: number
  readonly lat: number
}

function labelEpcis(communes: readonly Named[], labelPoints: Float64Array): NameLabel[] {
  const members = new Map<string, { name: string; points: Point[] }>()
  communes.forEach(({ epci, epciName }, index) => {
    if (epci === null || epciName === null) return
    const point = { lon: labelPoints[2 * index]!, lat: labelPoints[2 * index + 1]! }
    const known = members.get(epci)
    if (known === undefined) members.set(epci, { name: epciName, points: [point] })
    else known.points.push(point)
  })
  return [...members.values()].map(({ name, points }) => ({
    kind: 'epci',
    name,
    ...nearestToMean(points),
    order: -points.length,
    rank: 1,
  }))
}

function nearestToMean(points: readonly Point[]): Point {
  const lon = points.reduce((sum, point) => sum + point.lon, 0) / points.length
  const lat = points.reduce((sum, point) => sum + point.lat, 0) / points.length
  const gap = (point: Point): number => (point.lon - lon) ** 2 + (point.lat - lat) ** 2
  return points.reduce((best, point) => (gap(point) < gap(best) ? point : best))
}
