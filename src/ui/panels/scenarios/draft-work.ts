import type { Deployment, Target, TechnologyKey } from '../../../domain/scenario/project'
import type { Translate } from '../../../i18n/translator'
import type { Choice } from '../../../state/views/choices'
import { TECHNOLOGY_PACK } from '../../../state/vocabulary'

type NamedPlace = Pick<Choice, 'name' | 'commune' | 'lines' | 'target'>

/**
 * A work on a place. It is named after the place alone, as it is now: the technology and the rank of a zone
 * d'ombre may change after, and the name must stay true.
 */
export function draftWork(
  { name, commune, lines, target }: NamedPlace,
  technology: TechnologyKey,
  translate: Translate,
): Omit<Deployment, 'id'> {
  const place = commune === null || lines === null ? name : translate('works.zone-of', { commune, lines })
  const named: Target = target.kind === 'shadowZone' ? { ...target, name: place } : target
  const { defaultScope: scope } = TECHNOLOGY_PACK[technology]
  return { name: place, technology, target: named, scope, site: null, note: '' }
}
