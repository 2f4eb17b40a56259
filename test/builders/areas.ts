import type { Polygon } from 'geojson'
import type { CodeInsee } from '../../src/domain/kernel/units'
import type { ActivityZone, Commune } from '../../src/domain/territory/territory'

/** A rectangle of degrees, counterclockwise. */
export function buildBox(west: number, south: number, east: number, north: number): Polygon {
  return {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  }
}

/** A commune whose every unsaid fact is unknown; its contour is the unit square unless said. */
export function buildCommune(code: string, facts: Partial<Omit<Commune, 'code'>> = {}): Commune {
  return {
    id: 1,
    code: code as CodeInsee,
    name: `Commune ${code}`,
    epci: null,
    epciName: null,
    population: null,
    dwellings: null,
    establishments: null,
    geometry: buildBox(0, 0, 1, 1),
    ...facts,
  }
}

/** Communes with dense ids, in the order given. */
export function numberCommunes(communes: readonly Commune[]): Commune[] {
  return communes.map((commune, index) => ({ ...commune, id: index + 1 }))
}

export function buildZone(code: string, facts: Partial<Omit<ActivityZone, 'code'>> = {}): ActivityZone {
  return {
    id: 1,
    code,
    name: `Zone ${code}`,
    epci: null,
    communeCode: null,
    areaHa: null,
    establishments: null,
    jobs: null,
    fibre: null,
    geometry: buildBox(0, 0, 1, 1),
    ...facts,
  }
}
