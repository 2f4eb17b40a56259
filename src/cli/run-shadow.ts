import { metres } from '../domain/kernel/units'
import { prepareAnalysis } from '../domain/prepare-analysis'
import { findShadowZones } from '../domain/shadow/find-shadow-zones'
import { gatherParts } from '../io/gather-parts'
import type { Outcome } from './document'
import { formatCount } from './format'
import { AREA_OPTIONS, listAreaFiles, readNumber, readOptions, readThreshold } from './options'
import { readInputs } from './read-inputs'

const DEFAULT_DISTANCE_M = 300
const DEFAULT_MIN_LINES = 5

/** `shadow`: the zones d'ombre at a threshold, as GeoJSON, and the lines too far apart to make one. */
export async function runShadow(args: readonly string[]): Promise<Outcome> {
  const { values } = readOptions(args, {
    ...AREA_OPTIONS,
    distance: { type: 'string' },
    'min-lines': { type: 'string' },
  })
  const parameters = {
    threshold: readThreshold(values),
    distance: metres(readNumber(values, 'distance', DEFAULT_DISTANCE_M, 1)),
    minLines: Math.round(readNumber(values, 'min-lines', DEFAULT_MIN_LINES, 1)),
  }
  const { sources, inputs, issues, ok } = await readInputs(listAreaFiles(values))
  if (!ok) return { ok, inputs, issues, content: {}, tables: [] }

  const analysis = prepareAnalysis(gatherParts(sources.map(({ content }) => content)), 'arcep-2020')
  const { zones, isolated, withoutPosition } = findShadowZones({ ...analysis, parameters })
  const { communes } = analysis.territory
  const features = zones.map(({ contour, members: _, communeIds, ...zone }) => ({
    type: 'Feature' as const,
    id: zone.id,
    geometry: contour,
    properties: {
      ...zone,
      communes: communeIds.map((id) => communes[id - 1]!.code),
      // The four causes need statuses that these files do not hold yet: what is certain is said, the rest is unknown.
      cause: zone.below === 0 ? 'ineligible' : zone.ineligible === 0 ? 'too-slow' : 'mixed',
    },
  }))
  return {
    ok,
    inputs,
    issues: [...issues, ...analysis.issues],
    content: {
      ...parameters,
      shadowZones: { type: 'FeatureCollection', features },
      isolatedLines: isolated.length,
      linesWithoutPosition: withoutPosition,
    },
    tables: [
      {
        title: 'Zones d’ombre',
        columns: [
          { title: 'n°', kind: 'number' },
          { title: 'commune', kind: 'text' },
          { title: 'lignes', kind: 'number' },
          { title: 'inéligibles', kind: 'number' },
          { title: 'hectares', kind: 'number' },
        ],
        rows: zones.map(({ id, communeIds, lines, ineligible, areaHa }) => [
          String(id),
          communes[communeIds[0]! - 1]?.name ?? null,
          formatCount(lines),
          formatCount(ineligible),
          formatCount(areaHa),
        ]),
      },
      {
        title: 'Lignes isolées',
        columns: [{ title: 'lignes', kind: 'number' }],
        rows: [[formatCount(isolated.length)]],
      },
    ],
    features,
  }
}
