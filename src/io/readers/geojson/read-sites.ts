import type { Site, SiteKind } from '../../../domain/territory/territory'
import type { SaidRoles } from '../assign-roles'
import { readName } from '../read-name'
import type { PointFeature } from './feature-families'
import { type ChosenProperties, chooseProperties, type PropertyNames, readText } from './properties'

const SITE_NAMES = {
  kind: ['kind', 'typesite', 'sitetype', 'type', 'nature', 'sttypelog', 'typelog'],
  code: ['code', 'siteid', 'idsite', 'codesite', 'id', 'identifiant', 'stcode', 'codenra'],
  name: ['nom', 'name', 'sitenom', 'nomsite', 'libelle', 'stnom'],
  parent: ['parent', 'nra', 'nro', 'rattachement', 'parentid', 'codeparent'],
} as const satisfies PropertyNames<string>

export type SiteRole = keyof typeof SITE_NAMES
export const SITE_ROLES = Object.keys(SITE_NAMES) as readonly SiteRole[]

/** Kinds by their names as written, GraceTHD's codes among them. */
const KIND_OF: Readonly<Record<string, SiteKind>> = {
  nra: 'NRA',
  nrahd: 'NRA',
  nrazo: 'NRA-ZO',
  nramed: 'NRA-MeD',
  prm: 'NRA-MeD',
  sr: 'SR',
  srp: 'SR',
  srs: 'SR',
  srt: 'SR',
  nro: 'NRO',
  sro: 'SRO',
  srol: 'SRO',
  pm: 'SRO',
  mast: 'mast',
  pylone: 'mast',
  mat: 'mast',
  antenne: 'mast',
}

export function chooseSiteProperties(names: readonly string[], said?: SaidRoles): ChosenProperties<SiteRole> {
  return chooseProperties(names, SITE_NAMES, said)
}

/** Whether points are sites of the network: most say of which kind. */
export function areSites(features: readonly PointFeature[], { keyOf }: ChosenProperties<SiteRole>): boolean {
  const known = features.filter(
    ({ properties }) => readSiteKind(readText(properties, keyOf.kind)) !== 'other',
  )
  return known.length * 2 >= features.length
}

/** Exchanges, cabinets, fibre sites; a kind we do not know is « other ». */
export function readSites(features: readonly PointFeature[], { keyOf }: ChosenProperties<SiteRole>): Site[] {
  return features.map(({ geometry, properties }, index) => {
    const kind = readSiteKind(readText(properties, keyOf.kind))
    const code = readText(properties, keyOf.code) ?? `${kind}-${index + 1}`
    return {
      id: index + 1,
      code,
      name: readText(properties, keyOf.name) ?? code,
      kind,
      parent: readText(properties, keyOf.parent),
      position: geometry.coordinates,
    }
  })
}

function readSiteKind(text: string | null): SiteKind {
  const { base } = readName(text ?? '')
  return Object.hasOwn(KIND_OF, base) ? KIND_OF[base]! : 'other'
}
