/** A coordinate reference system that French files use, as EPSG names it. */
export interface Crs {
  /** `EPSG:2154` */
  readonly key: string
  /** Geographic systems are longitude and latitude in degrees and need no projection. */
  readonly kind: 'geographic' | 'projected'
  /** PROJ string; null for geographic systems: RGF93 and ETRS89 are WGS84 to less than a metre. */
  readonly definition: string | null
  /** Where metropolitan France lies in it: [least x, least y, greatest x, greatest y], in its own units. */
  readonly france: readonly [number, number, number, number]
}

const FRANCE_DEGREES = [-5.5, 41, 10, 51.6] as const

export const WGS84_CRS: Crs = geographic(4326)

/** EPSG:2154, the legal system of metropolitan France (order of 5 March 2019). */
export const LAMBERT_93: Crs = {
  key: 'EPSG:2154',
  kind: 'projected',
  definition:
    '+proj=lcc +lat_0=46.5 +lon_0=3 +lat_1=49 +lat_2=44 +x_0=700000 +y_0=6600000 +ellps=GRS80 +units=m +no_defs',
  // East of 1 250 km and at the same northings lies the nine-zone system, told apart by its eastings.
  france: [0, 6_000_000, 1_250_000, 7_200_000],
}

/** EPSG:3857, the tiles' system; Arcep's `imb_x`, `imb_y` are in it. */
export const WEB_MERCATOR: Crs = {
  key: 'EPSG:3857',
  kind: 'projected',
  definition:
    '+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +nadgrids=@null +no_defs',
  france: [-620_000, 5_010_000, 1_115_000, 6_730_000],
}

/** CC42 to CC50, EPSG:3942 to 3950: one conic per degree of latitude, false northings a million metres apart. */
export const NINE_ZONES: readonly Crs[] = [42, 43, 44, 45, 46, 47, 48, 49, 50].map((zone) => {
  const falseNorthing = (zone - 41) * 1_000_000 + 200_000
  const reach = 170_000
  return {
    key: `EPSG:${3900 + zone}`,
    kind: 'projected',
    definition: `+proj=lcc +lat_0=${zone} +lon_0=3 +lat_1=${zone - 0.75} +lat_2=${zone + 0.75} +x_0=1700000 +y_0=${falseNorthing} +ellps=GRS80 +units=m +no_defs`,
    france: [1_000_000, falseNorthing - reach, 2_320_000, falseNorthing + reach],
  }
})

/** Everything a file may name. The order is the order of preference when two fit as well. */
export const KNOWN_CRS: readonly Crs[] = [
  WGS84_CRS,
  LAMBERT_93,
  ...NINE_ZONES,
  WEB_MERCATOR,
  // RGF93 and ETRS89, geographic.
  geographic(4171),
  geographic(4258),
]

/** The system of an EPSG number; 84 is OGC's CRS84, 900913 the tiles' old name; null when it is not ours. */
export function findCrs(epsg: number): Crs | null {
  if (epsg === 84) return WGS84_CRS
  if (epsg === 900_913) return WEB_MERCATOR
  return KNOWN_CRS.find(({ key }) => key === `EPSG:${epsg}`) ?? null
}

function geographic(epsg: number): Crs {
  return { key: `EPSG:${epsg}`, kind: 'geographic', definition: null, france: FRANCE_DEGREES }
}
