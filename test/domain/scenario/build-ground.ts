import { prepareAnalysis } from '../../../src/domain/prepare-analysis'
import type { Ground } from '../../../src/domain/scenario/select-lines'
import type { ActivityZone, Commune, Site, SiteKind } from '../../../src/domain/territory/territory'
import { buildLines, type LineSpec } from '../../builders/lines'

export interface GroundSpec {
  readonly communes?: readonly Commune[]
  readonly zones?: readonly ActivityZone[]
  readonly sites?: readonly {
    readonly kind: SiteKind
    readonly at: readonly [number, number]
    readonly code?: string
    readonly parent?: string
  }[]
  readonly lines: readonly LineSpec[]
}

/** The joined files as a simulation reads them. */
export function buildGround({ communes = [], zones = [], sites = [], lines }: GroundSpec): Ground {
  const numbered = sites.map(
    ({ kind, at, code, parent }, index): Site => ({
      id: index + 1,
      code: code ?? `${kind}${index}`,
      name: '',
      kind,
      parent: parent ?? null,
      position: [...at],
    }),
  )
  const parts = {
    communes: [communes],
    zones: [zones],
    sites: [numbered],
    roads: [],
    lines: [buildLines(lines)],
  }
  return prepareAnalysis(parts, 'arcep-2020', null)
}
