import type { ChosenKind } from '../../domain/scenario/reading-choices'
import type { Glance } from '../source'
import { FIGURE_ROLES } from './commune-figures/figure-roles'
import { EVIDENCE_ROLES } from './csv/read-evidence'
import { COMMUNE_ROLES } from './geojson/read-communes'
import { SITE_ROLES } from './geojson/read-sites'
import { ZONE_ROLES } from './geojson/read-zones'
import { LINE_ROLES } from './lines/line-roles'

/** The roles that a column can have in each kind of file. */
const ROLES: Readonly<Record<ChosenKind, readonly string[]>> = {
  lines: LINE_ROLES,
  communes: COMMUNE_ROLES,
  zones: ZONE_ROLES,
  sites: SITE_ROLES,
  communeFigures: FIGURE_ROLES,
  evidence: EVIDENCE_ROLES,
}

/** What a file may hold, by what draws it. */
const KINDS: Readonly<Record<NonNullable<Glance['drawn']> | 'table', readonly ChosenKind[]>> = {
  areas: ['communes', 'zones'],
  points: ['lines', 'sites'],
  lines: [],
  table: ['lines', 'communeFigures', 'evidence'],
}

export const listKinds = ({ drawn }: Glance): readonly ChosenKind[] => KINDS[drawn ?? 'table']

/** Of a kind that cannot be said (roads), none. */
export const listRoles = (kind: string): readonly string[] =>
  Object.hasOwn(ROLES, kind) ? ROLES[kind as ChosenKind] : []
