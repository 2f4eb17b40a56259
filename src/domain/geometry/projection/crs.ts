import type { Polygon } from 'geojson'
import { FRANCE_OUTLINE, OVERSEAS_OUTLINES } from './france-outline'

/** A coordinate reference system that French files use, as EPSG names it. */
export interface Crs {
  /** `EPSG:2154` */
  readonly key: string
  /** Geographic systems are longitude and latitude in degrees and need no projection. */
  readonly kind: 'geographic' | 'projected'
  /** PROJ string; null for geographic systems: RGF93 and ETRS89 are WGS84 to less than a metre. */
  readonly definition: string | null
  /** Where what it serves lies in it: [least x, least y, greatest x, greatest y], in its own units. */
  readonly box: readonly [number, number, number, number]
  /** What it serves: a file that names no system is in this one only if this is where it puts the file. */
  readonly serves: readonly Polygon[]
}

const EVERYWHERE = [...FRANCE_OUTLINE, ...Object.values(OVERSEAS_OUTLINES).flat()]

export const WGS84_CRS: Crs = geographic(4326)

/** EPSG:2154, the legal system of metropolitan France (order of 5 March 2019). */
export const LAMBERT_93: Crs = {
  key: 'EPSG:2154',
  kind: 'projected',
  definition:
    '+proj=lcc +lat_0=46.5 +lon_0=3 +lat_1=49 +lat_2=44 +x_0=700000 +y_0=6600000 +ellps=GRS80 +units=m +no_defs',
  // East of 1 250 km and at the same northings lies the nine-zone system, told apart by its eastings.
  box: [0, 6_000_000, 1_250_000, 7_200_000],
  serves: FRANCE_OUTLINE,
}

/** EPSG:3857, the tiles' system; Arcep's `imb_x`, `imb_y` are in it. */
export const WEB_MERCATOR: Crs = {
  key: 'EPSG:3857',
  kind: 'projected',
  definition:
    '+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +nadgrids=@null +no_defs',
  // From Saint-Martin to La Réunion.
  box: [-7_060_000, -2_460_000, 6_250_000, 6_730_000],
  serves: EVERYWHERE,
}

/** CC42 to CC50, EPSG:3942 to 3950: one conic per degree of latitude, false northings a million metres apart. */
export const NINE_ZONES: readonly Crs[] = [42, 43, 44, 45, 46, 47, 48, 49, 50].map((zone) => {
  const falseNorthing = (zone - 41) * 1_000_000 + 200_000
  const reach = 170_000
  return {
    key: `EPSG:${3900 + zone}`,
    kind: 'projected',
    definition: `+proj=lcc +lat_0=${zone} +lon_0=3 +lat_1=${zone - 0.75} +lat_2=${zone + 0.75} +x_0=1700000 +y_0=${falseNorthing} +ellps=GRS80 +units=m +no_defs`,
    box: [1_000_000, falseNorthing - reach, 2_320_000, falseNorthing + reach],
    serves: FRANCE_OUTLINE,
  }
})

/**
 * UTM overseas (order of 5 March 2019), each under its legal number first, then under those of the older system and
 * of WGS84: the same projection, and positions less than a metre apart.
 */
const OVERSEAS_UTM = [
  // RGAF09, RRAF91: Guadeloupe, Martinique, Saint-Martin, Saint-Barthélemy.
  { keys: [5490, 4559, 32_620], zone: 20, south: false, territory: 'antilles' },
  // RGFG95.
  { keys: [2972, 32_622], zone: 22, south: false, territory: 'guyane' },
  // RGR92.
  { keys: [2975, 32_740], zone: 40, south: true, territory: 'reunion' },
  // RGM04.
  { keys: [4471, 32_738], zone: 38, south: true, territory: 'mayotte' },
  // RGSPM06.
  { keys: [4467, 32_621], zone: 21, south: false, territory: 'saintPierre' },
] as const

export const OVERSEAS_SYSTEMS: readonly Crs[] = OVERSEAS_UTM.map((system) => utm(system, system.keys[0]))

/** What the coordinates of a file that names nothing are tried in, the first preferred when two fit as well. */
export const DETECTABLE_CRS: readonly Crs[] = [LAMBERT_93, ...NINE_ZONES, WEB_MERCATOR, ...OVERSEAS_SYSTEMS]

/** Everything a file may name. */
export const KNOWN_CRS: readonly Crs[] = [
  WGS84_CRS,
  ...DETECTABLE_CRS,
  ...OVERSEAS_UTM.flatMap((system) => system.keys.slice(1).map((key) => utm(system, key))),
  // RGF93 and ETRS89, then RGAF09, RRAF91, RGFG95, RGR92, RGM04 and RGSPM06, geographic.
  ...[4171, 4258, 5489, 4558, 4624, 4627, 4470, 4463].map(geographic),
]

/** The system of an EPSG number; 84 is OGC's CRS84, 900913 the tiles' old name; null when it is not ours. */
export function findCrs(epsg: number): Crs | null {
  if (epsg === 84) return WGS84_CRS
  if (epsg === 900_913) return WEB_MERCATOR
  return KNOWN_CRS.find(({ key }) => key === `EPSG:${epsg}`) ?? null
}

function geographic(epsg: number): Crs {
  return {
    key: `EPSG:${epsg}`,
    kind: 'geographic',
    definition: null,
    box: [-180, -90, 180, 90],
    serves: EVERYWHERE,
  }
}

function utm({ zone, south, territory }: (typeof OVERSEAS_UTM)[number], epsg: number): Crs {
  return {
    key: `EPSG:${epsg}`,
    kind: 'projected',
    definition: `+proj=utm +zone=${zone}${south ? ' +south' : ''} +ellps=GRS80 +units=m +no_defs`,
    box: [0, 0, 1_000_000, 10_000_000],
    serves: OVERSEAS_OUTLINES[territory],
  }
}
