import { rolesFr } from './fr/roles'
import type { Translate } from './translator'

/** A role in words; the evidence of a label has columns of its own, under their own names. */
export function nameRole(translate: Translate, role: string, kind?: string): string {
  // Of a site or of a zone a code is its own; of a commune it is INSEE's.
  if (role === 'code' && kind === 'communes') return translate('role.insee')
  return isKnownRole(role) ? translate(`role.${role}`) : role
}

const isKnownRole = (role: string): role is keyof typeof rolesFr => role in rolesFr
