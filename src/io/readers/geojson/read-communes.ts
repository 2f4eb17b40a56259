import { makeIssue } from '../../../domain/kernel/issue'
import type { Commune } from '../../../domain/territory/territory'
import type { Remarks } from '../findings'
import { parseInsee, readInsee } from '../parse-insee'
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

/** Which properties describe communes. */
export function chooseCommuneProperties(names: readonly string[]): ChosenProperties<CommuneRole> {
  return chooseProperties(names, COMMUNE_NAMES)
}

/** Whether areas are communes: most have a commune code, nearly all different, and a name. */
export function areCommunes(
  features: readonly AreaFeature[],
  { keyOf }: ChosenProperties<CommuneRole>,
): boolean {
  const codes = features.flatMap(({ properties }) => {
    const parsed = parseInsee(readText(properties, keyOf.code) ?? '')
    return parsed === null || readText(properties, keyOf.name) === null ? [] : [parsed.code]
  })
  // Activity zones may carry their commune's code: then it repeats.
  return codes.length * 2 >= features.length && new Set(codes).size * 4 >= codes.length * 3
}

/** Contours of communes, joined by code and never by name; one without a code is refused. */
export function readCommunes(
  features: readonly AreaFeature[],
  { keyOf }: ChosenProperties<CommuneRole>,
  remarks: Remarks,
): Commune[] {
  const communes: Commune[] = []
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
    communes.push({
      id: communes.length + 1,
      code,
      // The name is only shown; the code is what a commune without one is known by.
      name: readText(properties, keyOf.name) ?? code,
      epci: readText(properties, keyOf.epci),
      epciName: readText(properties, keyOf.epci_name),
      population: readAmount(feature, keyOf.population, remarks),
      dwellings: readAmount(feature, keyOf.dwellings, remarks),
      establishments: readAmount(feature, keyOf.establishments, remarks),
      geometry,
    })
  }
  return communes
}
