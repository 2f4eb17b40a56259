import type {
  CoverageAnswer,
  PreparedTerritory,
  PrepareRequest,
  SimulateRequest,
  SimulationAnswer,
} from '../domain/analysis'
import type { Threshold } from '../domain/coverage/coverage'
import { describeZones } from '../domain/coverage/describe-zones'
import { readCoverage } from '../domain/coverage/read-coverage'
import { classifySpeed, countClasses } from '../domain/lines/speed-classes'
import { type Analysis, prepareAnalysis } from '../domain/prepare-analysis'
import type { Deployment } from '../domain/scenario/project'
import { simulateScenario } from '../domain/scenario/simulate'
import { suggestDeployments } from '../domain/scenario/suggest-deployments'
import { findShadowZones } from '../domain/shadow/find-shadow-zones'
import type { ShadowParameters, ShadowResult } from '../domain/shadow/shadow-zone'
import { type CommuneOutline, outlineCommunes } from '../domain/territory/outline-communes'
import { gatherParts } from '../io/gather-parts'
import type { SourceContent } from '../io/source'

/**
 * The resident engine: it holds the sources and the last joined territory, and answers about them. The same
 * object works inline in Node and behind a worker; everything it computes is a pure function of the domain.
 */
export function createEngine() {
  const contents = new Map<string, SourceContent>()
  let analysis: Analysis | null = null
  let lineOfPosition = new Uint32Array(0)

  const current = (): Analysis => {
    if (!analysis) throw new Error('prepare comes first')
    return analysis
  }

  return {
    load: ({ sourceId, content }: { sourceId: string; content: SourceContent }): void => {
      contents.set(sourceId, content)
    },

    forget: (sourceIds: readonly string[]): void => {
      for (const id of sourceIds) contents.delete(id)
    },

    prepare: ({ sourceIds, copperFormula }: PrepareRequest): PreparedTerritory => {
      analysis = prepareAnalysis(gatherParts(sourceIds.map((id) => contents.get(id)!)), copperFormula)
      lineOfPosition = listPositionedLines(analysis)
      const { territory, lines, placement, issues } = analysis
      return {
        territory,
        lines: lines.count,
        positions: interleavePositions(analysis, lineOfPosition),
        // A copy: what is answered is transferred, and the engine keeps its own.
        lineOfPosition: lineOfPosition.slice(),
        disagreeing: placement.disagreeing,
        unplaced: placement.unplaced,
        issues,
      }
    },

    outline: (): CommuneOutline => outlineCommunes(current().territory.communes),

    coverage: (threshold: Threshold): CoverageAnswer => {
      const { distribution, territory, lines, speeds, placement } = current()
      return {
        coverage: readCoverage(distribution, threshold),
        zones: describeZones(territory.zones, lines, speeds, placement),
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
