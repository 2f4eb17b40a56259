import type { NameUnit, ReadName } from '../read-name'

/** What a column of a lines file can be, under the name it has in the neutral header. */
export const LINE_ROLES = [
  'line_id',
  'insee',
  'lon',
  'lat',
  'x',
  'y',
  'nra',
  'attenuation_db',
  'length_m',
  'gauge_mm',
  'down_kbps',
  'up_kbps',
  'tech',
  'operator',
  'kind',
  'premises',
  'business_premises',
  'pm_state',
  'projection',
] as const
export type LineRole = (typeof LINE_ROLES)[number]

interface RoleNames {
  /** Bases as `readName` gives them: no accent, case, punctuation, small word or unit. */
  readonly names: readonly string[]
  /** Units a name may carry in this role; one with another unit means something else. */
  readonly units?: readonly NameUnit[]
}

const SPEEDS = ['bit/s', 'kbit/s', 'Mbit/s', 'Gbit/s'] as const

/** Columns that give the state of fibre at a building in the place of a speed: Arcep's map, IPE, GraceTHD. */
const STATE_NAMES = ['imbetat', 'etatimmeuble', 'adietat']

export const namesState = ({ base }: ReadName): boolean => STATE_NAMES.includes(base)

const NAMES: Readonly<Record<LineRole, RoleNames>> = {
  line_id: {
    names: [
      'lineid',
      'line',
      'ligne',
      'idligne',
      'ligneid',
      'identifiantligne',
      'numeroligne',
      'numligne',
      'nligne',
      'noligne',
      'nd',
    ]
      .concat(['refligne', 'referenceligne', 'id', 'identifiant', 'identifier', 'imbid'])
      // IPE files of fibre operators, and GraceTHD's addresses: the same below.
      .concat(['identifiantimmeuble', 'adcode']),
  },
  insee: {
    names: [
      'insee',
      'codeinsee',
      'inseecode',
      'inseecom',
      'cominsee',
      'inseecommune',
      'communeinsee',
      'codecommune',
    ].concat([
      'communecode',
      'codecom',
      'codgeo',
      'depcom',
      'codeinseecommune',
      'citycode',
      'codecommuneinsee',
      'imbcodeinsee',
      'codeinseeimmeuble',
      'adinsee',
    ]),
  },
  lon: { names: ['lon', 'longitude', 'long', 'lng', 'xlon', 'xlongitude'] },
  lat: { names: ['lat', 'latitude', 'ylat', 'ylatitude'] },
  x: {
    names: ['x', 'coordx', 'xcoord', 'coordonneex', 'imbx', 'easting', 'coordinatex', 'coordonneeimmeublex'],
    units: ['m'],
  },
  y: {
    names: ['y', 'coordy', 'ycoord', 'coordonneey', 'imby', 'northing', 'coordinatey', 'coordonneeimmeubley'],
    units: ['m'],
  },
  nra: {
    names: ['nra', 'codenra', 'nracode', 'nomnra', 'nranom', 'idnra', 'exchange', 'central', 'repartiteur'],
  },
  attenuation_db: {
    names: ['attenuation', 'affaiblissement', 'affaib', 'affaiblissementligne', 'lineattenuation'],
    units: ['dB'],
  },
  length_m: {
    names: ['length', 'longueur', 'longueurligne', 'linelength', 'longueurcable', 'cablelength'],
    units: ['m', 'km'],
  },
  gauge_mm: { names: ['gauge', 'calibre', 'diametre', 'diameter', 'wiregauge'], units: ['mm'] },
  down_kbps: {
    names: [
      'down',
      'download',
      'downspeed',
      'speeddown',
      'downloadspeed',
      'descendant',
      'debit',
      'debitmax',
      'speed',
    ]
      .concat(['debitdescendant', 'debitdescendantmax', 'debitmaxdescendant', 'debitdown', 'debitdl', 'dl'])
      .concat(['classedebitdescendant'])
      .concat(STATE_NAMES),
    units: SPEEDS,
  },
  up_kbps: {
    names: [
      'up',
      'upload',
      'upspeed',
      'speedup',
      'uploadspeed',
      'montant',
      'debitmontant',
      'debitmontantmax',
    ].concat(['debitmaxmontant', 'debitup', 'debitul', 'ul', 'classedebitmontant']),
    units: SPEEDS,
  },
  tech: { names: ['tech', 'techno', 'technologie', 'technology', 'codetechno', 'meilleuretechno'] },
  operator: { names: ['operator', 'operateur', 'codeoperateur', 'operatorcode', 'fai', 'isp'] },
  kind: {
    names: [
      'kind',
      'linekind',
      'usage',
      'typeclient',
      'typeclientele',
      'customertype',
      'segment',
      'typelocal',
    ],
  },
  premises: {
    names: [
      'premises',
      'locaux',
      'nblocaux',
      'nombrelocaux',
      'nbrlocaux',
      'imbnbrlogloc',
      'nbpremises',
      'nombrelogementsadresseipe',
      'adnblhab',
    ],
  },
  // Counted beside the dwellings.
  business_premises: { names: ['adnblpro'] },
  pm_state: { names: ['pmetat', 'etatpm'] },
  projection: { names: ['typeprojectiongeographique'] },
}

const ROLE_OF = new Map(LINE_ROLES.flatMap((role) => NAMES[role].names.map((name) => [name, role] as const)))

/** The role that a name announces, or null: a column that says nothing we know is kept out, and named. */
export function findLineRole({ base, unit }: ReadName): LineRole | null {
  const role = ROLE_OF.get(base)
  if (role === undefined) return null
  return unit === null || NAMES[role].units?.includes(unit) ? role : null
}
