import type { Translate } from '../../i18n/translator'
import type { Inspected } from '../../state/views/inspector'
import { SPEED_CLASSES } from '../../state/vocabulary'

export function titleOf(view: Inspected, translate: Translate): string {
  switch (view.kind) {
    case 'commune':
    case 'zone':
    case 'epci':
    case 'site':
      return view.area.name
    case 'shadowZone':
      return `${view.area.id} · ${view.communes[0] ?? ''}`
    case 'several':
      return translate(`inspector.several-${view.of ?? 'mixed'}`, { count: view.parts.length })
    case 'line':
      return translate(`speed-class.${SPEED_CLASSES[view.speedClass] ?? 'unknown'}`)
  }
}
