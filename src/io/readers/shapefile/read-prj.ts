/** Systems by the names that ESRI and OGC writers give them, folded: lower case, letters and digits. */
const BY_NAME: readonly (readonly [RegExp, (found: readonly string[]) => number])[] = [
  [/^(?:rgf(?:19)?93(?:v[12]b?)?)?lambert93$/, () => 2154],
  [/^rgf(?:19)?93(?:v[12]b?)?cc(4[2-9]|50)$/, ([, zone]) => 3900 + Number(zone)],
  [/^(?:gcs)?wgs(?:19)?84$/, () => 4326],
  [/^(?:gcs)?rgf(?:19)?93(?:v[12]b?)?$/, () => 4171],
  [/webmercator|pseudomercator|popularvisualisation|googlemaps/, () => 3857],
]
/** Geodetic systems of the overseas territories, with the one UTM zone of each. */
const UTM_OVERSEAS: readonly (readonly [RegExp, string, number])[] = [
  [/rgaf(?:20)?09|antillesfrancaises2009/, '20n', 5490],
  [/rgfg(?:19)?95|guyane1995/, '22n', 2972],
  [/rgr(?:19)?92|reunion1992/, '40s', 2975],
  [/rgm(?:20)?04|mayotte2004/, '38s', 4471],
  [/rgspm(?:20)?06|pierreetmiquelon2006/, '21n', 4467],
]
const WGS84 = /wgs(?:19)?84|worldgeodeticsystem1984/
const RGF93 = /rgf(?:19)?93|geodesiquefrancais1993/

/**
 * The coordinate system of a .prj (ESRI WKT, OGC WKT 1 or 2) as an EPSG number: by the code it carries, else by its
 * name, else by the parameters of its projection. Null when none of these tells.
 */
export function readPrj(text: string): number | null {
  const wkt = text.replace(/^\uFEFF/, '').trim()
  // The code of the whole stands last; those of its datum or its unit stand inside.
  const [, code] =
    /(?:AUTHORITY|ID)\s*[[(]\s*"EPSG"\s*,\s*"?(\d{4,6})"?\s*(?:,[^[\]]*)?[\])]\s*[\])]$/i.exec(wkt) ?? []
  if (code) return Number(code)
  const [, keyword = '', rawName = ''] = /^([A-Z]+)\s*[[(]\s*"([^"]*)"/i.exec(wkt) ?? []
  if (keyword === '') return null
  const name = fold(rawName)
  for (const [pattern, epsg] of BY_NAME) {
    const found = pattern.exec(name)
    if (found) return epsg(found)
  }
  const datum = /(?:DATUM|ENSEMBLE)\s*[[(]\s*"([^"]*)"/i.exec(wkt)?.[1] ?? ''
  const datumName = fold(datum)
  if (/^(?:GEOGCS|GEOGCRS|GEODCRS|GEOGRAPHICCRS)$/i.test(keyword)) {
    return WGS84.test(datumName) ? 4326 : RGF93.test(datumName) ? 4171 : null
  }
  const zone = /utm(?:zone)?(\d{1,2}[ns])(?:orthern|outhern)?/.exec(name)?.[1] ?? findUtmZone(wkt)
  if (zone) return findUtm(zone, `${name} ${datumName}`)
  return RGF93.test(datumName) ? findConic(wkt) : null
}

function findUtm(zone: string, names: string): number | null {
  const overseas = UTM_OVERSEAS.find(([datum]) => datum.test(names))
  if (overseas) return overseas[1] === zone ? overseas[2] : null
  const number = Number.parseInt(zone, 10)
  if (!WGS84.test(names) || number < 1 || number > 60) return null
  return (zone.endsWith('n') ? 32600 : 32700) + number
}

/** Lambert-93 and the nine conic zones, told by where each puts its origin. */
function findConic(wkt: string): number | null {
  const latitude = parameter(wkt, /^latitudeof/)
  const [easting, northing] = [
    parameter(wkt, /^(?:falseeasting|eastingat)/),
    parameter(wkt, /^(?:falsenorthing|northingat)/),
  ]
  if (!/lambert/i.test(wkt) || parameter(wkt, /^(?:centralmeridian|longitudeof)/) !== 3) return null
  if (latitude === 46.5 && easting === 700_000 && northing === 6_600_000) return 2154
  for (let zone = 42; zone <= 50; zone++) {
    const isZone =
      latitude === zone && easting === 1_700_000 && northing === (zone - 41) * 1_000_000 + 200_000
    if (isZone) return 3900 + zone
  }
  return null
}

function findUtmZone(wkt: string): string | null {
  const meridian = parameter(wkt, /^(?:centralmeridian|longitudeof)/)
  const northing = parameter(wkt, /^falsenorthing/)
  const isUtm =
    /transverse[_ ]mercator/i.test(wkt) &&
    parameter(wkt, /^scalefactor/) === 0.9996 &&
    parameter(wkt, /^falseeasting/) === 500_000 &&
    (northing === 0 || northing === 10_000_000)
  if (!isUtm || meridian === null || (meridian + 183) % 6 !== 0) return null
  return `${(meridian + 183) / 6}${northing === 0 ? 'n' : 's'}`
}

function parameter(wkt: string, wanted: RegExp): number | null {
  for (const [, name = '', value = ''] of wkt.matchAll(/PARAMETER\s*[[(]\s*"([^"]*)"\s*,\s*([-+.\deE]+)/gi)) {
    if (wanted.test(fold(name))) return Number(value)
  }
  return null
}

const fold = (text: string) =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
