import { packAreas } from '../domain/geometry/pack-areas'
import { labelCommunes, type NameLabel } from '../domain/territory/label-communes'
import { outlineCommunes } from '../domain/territory/outline-communes'
import type { Commune } from '../domain/territory/territory'
import { createBreather } from '../io/bytes/create-breather'
import { cutAreas } from '../io/writers/vector-tile/cut-areas'
import { cutLines, type ProjectedLines, projectLines } from '../io/writers/vector-tile/cut-lines'
import { cutNames } from '../io/writers/vector-tile/cut-names'
import { type ProjectedAreas, projectAreas } from '../io/writers/vector-tile/project-areas'
import type { TileAddress } from '../io/writers/vector-tile/tile-grid'
import { writeTile } from '../io/writers/vector-tile/write-tile'

/** `communes`: contours, under their dense ids. `outline`: `names` and `epcis`, once they have been found. */
export type TileSet = 'communes' | 'outline'

export interface TileRequest extends TileAddress {
  readonly set: TileSet
}

interface Outline {
  readonly labels: readonly NameLabel[]
  readonly borders: ProjectedLines
}

/** Names are not drawn from further away. */
const FIRST_ZOOM_OF_NAMES = 6

/** The communes as tiles, cut when they are asked for; what is needed for that is made once. */
export function createCommuneTiles(communes: readonly Commune[]) {
  let areas: ProjectedAreas | null = null
  let outline: Promise<Outline> | null = null
  const findOutline = (): Promise<Outline> => {
    outline ??= outlineCommunes(communes, createBreather()).then((found) => ({
      labels: labelCommunes(communes, found),
      borders: projectLines(found.epciBorders.coordinates),
    }))
    return outline
  }

  return {
    /** Finds where names go and where EPCI end: the long part of `outline` tiles. */
    outline: findOutline,

    tile: async ({ set, ...address }: TileRequest): Promise<Uint8Array<ArrayBuffer>> => {
      if (set === 'communes') {
        areas ??= projectAreas(packAreas(communes.map(({ geometry }) => geometry)))
        return writeTile([{ name: 'communes', features: cutAreas(areas, address) }])
      }
      const { labels, borders } = await findOutline()
      return writeTile([
        { name: 'names', features: address.z < FIRST_ZOOM_OF_NAMES ? [] : cutNames(labels, address) },
        { name: 'epcis', features: cutLines(borders, address) },
      ])
    },
  }
}
