import type {
  CoverageAnswer,
  OutlineSummary,
  PreparedTerritory,
  PrepareRequest,
  SimulateRequest,
  SimulationAnswer,
  WriteCommunesRequest,
} from '../domain/analysis'
import { compareNames } from '../domain/coverage/compare-coverage'
import type { Threshold } from '../domain/coverage/coverage'
import { describeZones } from '../domain/coverage/describe-zones'
import { readCoverage } from '../domain/coverage/read-coverage'
import { findBounds } from '../domain/geometry/find-bounds'
import type { Issue } from '../domain/kernel/issue'
import { classifySpeed, countClasses } from '../domain/lines/speed-classes'
import { type Analysis, loadHistoryFor, prepareAnalysis } from '../domain/prepare-analysis'
import type { Deployment } from '../domain/scenario/project'
import { simulateScenario } from '../domain/scenario/simulate'
import { suggestDeployments } from '../domain/scenario/suggest-deployments'
import { findShadowZones } from '../domain/shadow/find-shadow-zones'
import type { ShadowParameters, ShadowResult } from '../domain/shadow/shadow-zone'
import { findCommuneOverlaps } from '../domain/territory/find-commune-overlaps'
import type { Commune, CommuneRecord } from '../domain/territory/territory'
import { gatherParts } from '../io/gather-parts'
import type { SourceContent } from '../io/source'
import { writeGeoJson } from '../io/writers/write-geojson'
import { createCommuneTiles, type TileRequest } from './commune-tiles'
import { type Sealed, unseal } from './pack-value'

/**
 * The resident engine: it holds the sources and the last joined territory, and answers about them. The same
 * object works inline in Node and behind a worker; everything it computes is a pure function of the domain.
 */
export function createEngine() {
  const contents = new Map<string, SourceContent>()
  let analysis: Analysis | null = null
  let tiles = createCommuneTiles([])
  let lastTurn: Promise<unknown> = Promise.resolve()
  let lineOfPosition = new Uint32Array(0)

  const current = (): Analysis => {
    if (!analysis) throw new Error('prepare comes first')
    return analysis
  }

  return {
    load: ({ sourceId, content }: { sourceId: string; content: Sealed<SourceContent> }): void => {
      contents.set(sourceId, unseal(content))
    },

    forget: (sourceIds: readonly string[]): void => {
      for (const id of sourceIds) contents.delete(id)
    },

    prepare: async ({ sourceIds, copperFormula }: PrepareRequest): Promise<PreparedTerritory> => {
      const parts = gatherParts(sourceIds.map((id) => contents.get(id)!))
      // Each waits its turn: one that has to load the history must not end after a later one, and stay.
      const turn = lastTurn.then(() => loadHistoryFor(parts))
      lastTurn = turn.catch(() => null)
      analysis = prepareAnalysis(parts, copperFormula, await turn)
      lineOfPosition = listPositionedLines(analysis)
      const { territory, lines, placement, figures, issues } = analysis
      tiles = createCommuneTiles(territory.communes)
      return {
        territory: { ...territory, communes: territory.communes.map(describeCommune) },
        communeBounds: listBounds(territory.communes),
        communesByName: orderByName(territory.communes),
        lines: lines.count,
        positions: interleavePositions(analysis, lineOfPosition),
        // A copy: what is answered is transferred, and the engine keeps its own.
        lineOfPosition: lineOfPosition.slice(),
        figures: structuredClone(figures),
        disagreeing: placement.disagreeing,
        unplaced: placement.unplaced,
        issues,
      }
    },

    /** Finds the names' places and the EPCI's limits; says how many lines those take. */
    outline: async (): Promise<OutlineSummary> => ({ borders: (await tiles.outline()).borders.length }),

    /** Ground that two communes both hold: looked for last, for it takes long and changes no figure. */
    overlaps: (): readonly Issue[] => findCommuneOverlaps(current().territory.communes),

    /** A piece of the map of the communes, as a vector tile. */
    tile: (request: TileRequest) => tiles.tile(request),

    /** The communes with their figures as a GeoJSON file; `members` are told beside the features. */
    writeCommunes: ({ threshold, members }: WriteCommunesRequest): Blob => {
      const { territory, distribution } = current()
      const { communes: figures } = readCoverage(distribution, threshold)
      const features = territory.communes.map(({ geometry, ...commune }, index) => ({
        type: 'Feature' as const,
        geometry,
        properties: { ...commune, ...figures[index] },
      }))
      return new Blob([writeGeoJson(features, members)], { type: 'application/geo+json' })
    },

    coverage: (threshold: Threshold): CoverageAnswer => {
      const { distribution, territory, lines, offers, speeds, placement } = current()
      return {
        coverage: readCoverage(distribution, threshold),
        zones: describeZones(territory.zones, lines, speeds, placement, offers),
        classCounts: countClasses(speeds.downKbps),
        positionClasses: classifyPositions(lineOfPosition, speeds.downKbps),
      }
    },

    shadow: (parameters: ShadowParameters): ShadowResult => findShadowZones({ ...current(), parameters }),

    simulate: (request: SimulateRequest): SimulationAnswer => {
      const { downKbpsAfter, ...result } = simulateScenario(current(), request)
      return {
        result,
        classCounts: countClasses(downKbpsAfter),
        positionClasses: classifyPositions(lineOfPosition, downKbpsAfter),
      }
    },

    suggest: (request: SimulateRequest): readonly Deployment[] => suggestDeployments(current(), request),
  }
}

export type EngineMethods = ReturnType<typeof createEngine>

const describeCommune = ({ geometry: _, ...record }: Commune): CommuneRecord => record

function listBounds(communes: readonly Commune[]): Float64Array {
  const bounds = new Float64Array(4 * communes.length)
  communes.forEach(({ geometry }, index) => {
    bounds.set(findBounds([geometry]) ?? [], 4 * index)
  })
  return bounds
}

/** Comparing names is slow: it is done once, and not on the page. */
const orderByName = (communes: readonly Commune[]): Uint32Array =>
  Uint32Array.from(communes.keys()).sort((a, b) => compareNames(communes[a]!, communes[b]!))

function listPositionedLines({ lines }: Analysis): Uint32Array<ArrayBuffer> {
  const positioned = new Uint32Array(lines.count)
  let count = 0
  for (let line = 0; line < lines.count; line++)
    if (!Number.isNaN(lines.lon[line]!)) positioned[count++] = line
  return positioned.slice(0, count)
}

function interleavePositions({ lines }: Analysis, positioned: Uint32Array): Float32Array {
  const positions = new Float32Array(positioned.length * 2)
  positioned.forEach((line, index) => {
    positions[2 * index] = lines.lon[line]!
    positions[2 * index + 1] = lines.lat[line]!
  })
  return positions
}

function classifyPositions(positioned: Uint32Array, downKbps: Uint32Array): Uint8Array {
  return Uint8Array.from(positioned, (line) => classifySpeed(downKbps[line]!))
}
