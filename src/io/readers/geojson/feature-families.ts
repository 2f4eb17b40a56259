import type { LineString, MultiLineString, Point } from 'geojson'
import type { AreaGeometry } from '../../../domain/territory/territory'
import type { SoundFeature } from './features'

export type AreaFeature = SoundFeature<AreaGeometry>
export type LineFeature = SoundFeature<LineString | MultiLineString>
export type PointFeature = SoundFeature<Point>

export interface FeatureFamilies {
  readonly areas: readonly AreaFeature[]
  readonly lines: readonly LineFeature[]
  readonly points: readonly PointFeature[]
}

/** Features by what they draw. */
export function splitFamilies(features: readonly SoundFeature[]): FeatureFamilies {
  const areas: AreaFeature[] = []
  const lines: LineFeature[] = []
  const points: PointFeature[] = []
  for (const feature of features) {
    const { geometry } = feature
    if (geometry.type === 'Point') points.push({ ...feature, geometry })
    else if (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon')
      areas.push({ ...feature, geometry })
    else lines.push({ ...feature, geometry })
  }
  return { areas, lines, points }
}
