import type { Threshold } from '../domain/coverage/coverage'
import { createFormat } from '../i18n/create-format'
import { fr } from '../i18n/fr/catalogue'
import { createTranslator } from '../i18n/translator'

const format = createFormat('fr')

/** The command line speaks French, with the page's own sentences. */
export const translate = createTranslator('fr', fr)

/** A threshold as the page says it: « 8 Mbit/s », or with the way up. */
export function sayThreshold({ downKbps, upKbps }: Threshold): string {
  const down = format.speed(downKbps)
  return upKbps === null ? down : translate('threshold.both', { down, up: format.speed(upKbps) })
}
