import type { MultiLineString } from 'geojson'
import { estimateArea } from '../geometry/estimate-area'
import { findLabelPoint } from '../geometry/find-label-point'
import { listPolygons } from '../geometry/list-polygons'
import { findEpciBorders } from './find-epci-borders'
import type { Commune } from './territory'

/** What a map of communes needs beside their contours. Columns follow the order of the communes. */
export interface CommuneOutline {
  /** Where each name is written: longitude, latitude interleaved, degrees. */
  readonly labelPoints: Float64Array
  /** Which name wins over its neighbours', the larger first: residents, or the area as soon as one is unknown. */
  readonly labelSizes: Float64Array
  readonly epciBorders: MultiLineString
}

type Outlined = Pick<Commune, 'epci' | 'population' | 'geometry'>

/**
 * About 1.5 s for the 34 868 communes of France: work for the engine, while the contours are drawn already.
 *
 * @param pause awaited between communes, so that whoever asks for a piece of the map meanwhile is answered
 */
export async function outlineCommunes(
  communes: readonly Outlined[],
  pause: () => Promise<void> | undefined = () => undefined,
): Promise<CommuneOutline> {
  const isCounted = communes.every(({ population }) => population !== null)
  const labelPoints = new Float64Array(communes.length * 2)
  const labelSizes = new Float64Array(communes.length)
  for (const [index, { geometry, population }] of communes.entries()) {
    const [lon, lat] = findLabelPoint(geometry)
    labelPoints[2 * index] = lon!
    labelPoints[2 * index + 1] = lat!
    labelSizes[index] = isCounted ? population! : estimateArea(listPolygons(geometry))
    const waiting = pause()
    if (waiting) await waiting
  }
  return { labelPoints, labelSizes, epciBorders: await findEpciBorders(communes, pause) }
}
