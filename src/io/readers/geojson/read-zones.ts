import { makeIssue } from '../../../domain/kernel/issue'
import type { ActivityZone } from '../../../domain/territory/territory'
import type { SaidRoles } from '../assign-roles'
import type { Remarks } from '../findings'
import { readInsee } from '../parse-insee'
import { readName } from '../read-name'
import type { AreaFeature } from './feature-families'
import {
  type ChosenProperties,
  chooseProperties,
  type PropertyNames,
  readAmount,
  readText,
} from './properties'

/** The names of the CNIG standard « Sites économiques » (v1.0.1, 2024) first, then what files call it. */
const ZONE_NAMES = {
  id: [
    'siteid',
    'idsite',
    'zoneid',
    'idzone',
    'codezone',
    'idza',
    'idzae',
    'codezae',
    'id',
    'identifiant',
    'code',
  ],
  name: ['sitenom', 'nom', 'name', 'nomzone', 'nomzae', 'nomza', 'libelle', 'nomsite', 'zonenom', 'zaenom'],
  epci: ['siteepcisiren', 'epcisiren', 'sirenepci', 'epci', 'codeepci'],
  insee: ['sitecomminsee', 'codeinsee', 'insee', 'inseecom', 'codecommune', 'comminsee'],
  area_ha: ['sitesurfbrute', 'surfacebrute', 'surfaceha', 'surfha', 'areaha', 'superficieha'],
  establishments: ['sitenbetab', 'nbetab', 'nbetablissements', 'etablissements', 'establishments'],
  jobs: ['sitenbemploi', 'nbemploi', 'nbemplois', 'emplois', 'jobs'],
  fibre: ['reseaufibreoptique', 'fibreoptique', 'fibre'],
} as const satisfies PropertyNames<string>

export type ZoneRole = keyof typeof ZONE_NAMES
export const ZONE_ROLES = Object.keys(ZONE_NAMES) as readonly ZoneRole[]

export function chooseZoneProperties(names: readonly string[], said?: SaidRoles): ChosenProperties<ZoneRole> {
  return chooseProperties(names, ZONE_NAMES, said)
}

/**
 * Whether some property can only be an activity zone's: one of the CNIG standard, or one whose name says so.
 */
export function namesZones(names: readonly string[]): boolean {
  return followsCnig(names) || names.some((name) => ZONE_WORDS.test(readName(name).base))
}

/** Whether some property is one of the CNIG standard « Sites économiques ». */
export const followsCnig = (names: readonly string[]): boolean =>
  names.some((name) => /^site_(?:id|nom|comm_insee|epci_siren|surf_brute)$/i.test(name))

/** Whether the areas are activity zones for sure: by a property that only zones have, or by most of their names. */
export function areSurelyZones(
  features: readonly AreaFeature[],
  names: readonly string[],
  { keyOf }: ChosenProperties<ZoneRole>,
): boolean {
  if (namesZones(names)) return true
  if (keyOf.jobs !== undefined || keyOf.fibre !== undefined || keyOf.area_ha !== undefined) return true
  const named = features.filter(({ properties }) => ZONE_NAME.test(readText(properties, keyOf.name) ?? ''))
  return named.length * 2 > features.length
}

/** « ZA du Lobel », « Z.I. de Brockus », « Parc d'activités… », « Porte du littoral (zone d'activité) ». */
const ZONE_NAME = /(?<!\p{L})(?:z\.?a\.?(?:[ecd]\.?)?|z\.?i\.?|zones?|parc|p[ôo]le)(?!\p{L})/iu

/** In names as `readName` gives them: idzone, nomzae, idza, zaenom. */
const ZONE_WORDS = /^(?:id|code|nom|name|libelle)?(?:zone|zae|za|zi|zac)(?:id|code|nom|name)?$/

/** An identifier out of a zone's rank and place: two files of nameless zones must not take each other's. */
function makeCode(id: number, { type, coordinates }: AreaFeature['geometry']): string {
  const [lon, lat] = (type === 'Polygon' ? coordinates[0]![0] : coordinates[0]![0]![0])!
  return `zone-${id}-${lon!.toFixed(4)}-${lat!.toFixed(4)}`
}

/** Contours of activity zones; one without an identifier is given one, and that is said. */
export function readZones(
  features: readonly AreaFeature[],
  { keyOf }: ChosenProperties<ZoneRole>,
  remarks: Remarks,
): ActivityZone[] {
  return features.map((feature, index): ActivityZone => {
    const { row, geometry, properties } = feature
    const id = index + 1
    const code = readText(properties, keyOf.id) ?? makeCode(id, geometry)
    if (readText(properties, keyOf.id) === null) {
      remarks.note(makeIssue('zone-without-id', 'warning', {}, { row }))
    }
    return {
      id,
      code,
      name: readText(properties, keyOf.name) ?? readText(properties, keyOf.id) ?? `zone-${id}`,
      epci: readText(properties, keyOf.epci),
      communeCode: readCommuneCode(feature, keyOf.insee, remarks),
      areaHa: readAmount(feature, keyOf.area_ha, remarks),
      establishments: readAmount(feature, keyOf.establishments, remarks),
      jobs: readAmount(feature, keyOf.jobs, remarks),
      fibre: readYesNo(feature, keyOf.fibre, remarks),
      geometry,
    }
  })
}

function readCommuneCode(feature: AreaFeature, key: string | undefined, remarks: Remarks) {
  const text = readText(feature.properties, key)
  const code = text === null ? null : readInsee(text, feature.row, key!, remarks)
  if (text !== null && code === null) noteUnreadable(feature, key!, text, remarks)
  return code
}

const YES = ['oui', 'yes', 'true', 'vrai', '1', 'o']
const NO = ['non', 'no', 'false', 'faux', '0', 'n']

function readYesNo(feature: AreaFeature, key: string | undefined, remarks: Remarks): boolean | null {
  const value = key === undefined ? null : feature.properties[key]
  if (typeof value === 'boolean') return value
  const text = readText(feature.properties, key)?.toLowerCase() ?? null
  if (text === null) return null
  if (YES.includes(text)) return true
  if (NO.includes(text)) return false
  noteUnreadable(feature, key!, text, remarks)
  return null
}

function noteUnreadable({ row }: AreaFeature, field: string, text: string, remarks: Remarks): void {
  remarks.note(makeIssue('attribute-unreadable', 'warning', { value: text.slice(0, 80) }, { row, field }))
}
