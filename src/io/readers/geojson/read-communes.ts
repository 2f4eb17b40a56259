import { makeIssue } from '../../../domain/kernel/issue'
import type { CodeInsee } from '../../../domain/kernel/units'
import { type CommuneAttribute, joinCommuneParts } from '../../../domain/territory/join-commune-parts'
import type { Commune } from '../../../domain/territory/territory'
import type { SaidRoles } from '../assign-roles'
import type { Remarks } from '../findings'
import { parseInsee, readInsee } from '../parse-insee'
import { readName } from '../read-name'
import type { AreaFeature } from './feature-families'
import { describeRaw } from './features'
import {
  type ChosenProperties,
  chooseProperties,
  type PropertyNames,
  readAmount,
  readText,
} from './properties'

const COMMUNE_NAMES = {
  code: [
    'codeinsee',
    'inseecom',
    'insee',
    'inseecode',
    'codecommune',
    'codecom',
    'cominsee',
    'codgeo',
    'depcom',
  ].concat(['com', 'code']),
  name: [
    'nom',
    'name',
    'nomcom',
    'nomcommune',
    'nomofficiel',
    'libelle',
    'libgeo',
    'libcom',
    'comnom',
    'commune',
  ],
  epci: ['epci', 'codeepci', 'sirenepci', 'epcisiren', 'epcicode', 'codesirenepci'],
  epci_name: ['epcinom', 'nomepci', 'epciname', 'libepci', 'libelleepci'],
  population: ['populationmunicipale', 'population', 'pop', 'pmun', 'popmunicipale', 'populationtotale'],
  dwellings: ['logements', 'nblogements', 'dwellings'],
  establishments: ['etablissements', 'nbetablissements', 'establishments'],
} as const satisfies PropertyNames<string>

export type CommuneRole = keyof typeof COMMUNE_NAMES
export const COMMUNE_ROLES = Object.keys(COMMUNE_NAMES) as readonly CommuneRole[]

/** Which properties describe communes. */
export function chooseCommuneProperties(
  names: readonly string[],
  said?: SaidRoles,
): ChosenProperties<CommuneRole> {
  return chooseProperties(names, COMMUNE_NAMES, said)
}

/**
 * Whether areas are communes: most have a commune code and a name, and nearly every code has one name. Activity
 * zones may carry their commune's code, but then several names go with it; the parts of a commune share its name.
 */
export function areCommunes(
  features: readonly AreaFeature[],
  { keyOf }: ChosenProperties<CommuneRole>,
): boolean {
  const namesOf = new Map<CodeInsee, string[]>()
  let named = 0
  for (const { properties } of features) {
    const parsed = parseInsee(readText(properties, keyOf.code) ?? '')
    const name = readText(properties, keyOf.name)
    if (parsed === null || name === null) continue
    named++
    const names = namesOf.get(parsed.code)
    if (names) names.push(name)
    else namesOf.set(parsed.code, [name])
  }
  let codesWithNames = 0
  for (const names of namesOf.values()) {
    // Reading a name takes long, and most codes have one.
    codesWithNames += names.length === 1 ? 1 : new Set(names.map((name) => readName(name).base)).size
  }
  return named * 2 >= features.length && namesOf.size * 4 >= codesWithNames * 3
}

/** Whether most areas have a commune code that no other has; names are not asked for. */
export function haveOwnCodes(
  features: readonly AreaFeature[],
  { keyOf }: ChosenProperties<CommuneRole>,
): boolean {
  const codes = features.flatMap(
    ({ properties }) => parseInsee(readText(properties, keyOf.code) ?? '')?.code ?? [],
  )
  return new Set(codes).size * 4 >= features.length * 3
}

/** Names of properties that a commune has and an activity zone has not. */
const COMMUNE_ONLY = new Set(['nomcom', 'nomcommune', 'libgeo', 'libcom', 'comnom', 'commune'])

/**
 * Whether areas that have no code are communes nonetheless: they count inhabitants, or what names them is the name
 * of a commune, a different one each.
 */
export function nameCommunes(
  features: readonly AreaFeature[],
  { keyOf }: ChosenProperties<CommuneRole>,
): boolean {
  if (keyOf.population !== undefined) return true
  if (keyOf.name === undefined || !COMMUNE_ONLY.has(readName(keyOf.name).base)) return false
  const names = features.flatMap(({ properties }) => readText(properties, keyOf.name) ?? [])
  return names.length * 2 >= features.length && new Set(names).size === names.length
}

export interface ReadCommunes {
  readonly communes: readonly Commune[]
  /** Features that are a further part of a commune met before. */
  readonly merged: number
}

/**
 * Contours of communes, joined by code and never by name; one without a code is refused. The features of one
 * code are the parts of one commune, unless they draw the same ground, or have another name and are elsewhere: then
 * the first is kept.
 */
export function readCommunes(
  features: readonly AreaFeature[],
  { keyOf }: ChosenProperties<CommuneRole>,
  remarks: Remarks,
): ReadCommunes {
  const byCode = new Map<CodeInsee, Commune>()
  let merged = 0
  for (const feature of features) {
    const { row, geometry, properties } = feature
    const given = readText(properties, keyOf.code)
    const code = given === null ? null : readInsee(given, row, keyOf.code!, remarks)
    if (code === null) {
      const issue =
        given === null
          ? makeIssue('commune-without-code', 'warning', {})
          : makeIssue('insee-invalid', 'warning', { value: given.slice(0, 80) }, { field: keyOf.code! })
      remarks.refuse(row, issue, describeRaw(feature))
      continue
    }
    const known = byCode.get(code)
    const commune: Commune = {
      id: known?.id ?? byCode.size + 1,
      code,
      // The name is only shown; the code is what a commune without one is known by.
      name: readText(properties, keyOf.name) ?? known?.name ?? code,
      epci: readText(properties, keyOf.epci),
      epciName: readText(properties, keyOf.epci_name),
      population: readAmount(feature, keyOf.population, remarks),
      dwellings: readAmount(feature, keyOf.dwellings, remarks),
      establishments: readAmount(feature, keyOf.establishments, remarks),
      geometry,
    }
    if (known === undefined) {
      byCode.set(code, commune)
      continue
    }
    const joined = joinCommuneParts(known, commune)
    if (typeof joined === 'string') {
      const [field, kept, other] = [keyOf.code!, known.name, commune.name]
      const issue =
        joined === 'same-ground'
          ? makeIssue('commune-duplicate', 'warning', { value: code }, { field })
          : makeIssue('commune-code-shared', 'warning', { code, kept, other }, { field })
      remarks.refuse(row, issue, describeRaw(feature))
      continue
    }
    merged++
    byCode.set(code, joined.commune)
    remarks.note(makeIssue('commune-parts-merged', 'info', { value: code }, { row }))
    for (const attribute of joined.disagreeing) {
      const params = { code, kept: String(known[attribute]), other: String(commune[attribute]) }
      const field = keyOf[ROLE_OF[attribute]]!
      remarks.note(makeIssue('commune-parts-disagree', 'warning', params, { row, field }))
    }
  }
  return { communes: [...byCode.values()], merged }
}

const ROLE_OF = {
  name: 'name',
  epci: 'epci',
  epciName: 'epci_name',
  population: 'population',
  dwellings: 'dwellings',
  establishments: 'establishments',
} as const satisfies Readonly<Record<CommuneAttribute, CommuneRole>>
