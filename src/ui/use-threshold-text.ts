import type { Threshold } from '../domain/coverage/coverage'
import { useFormat, useTranslate } from './i18n-context'

/** « 30 Mbit/s », or with the way up: « 30 Mbit/s et 8 Mbit/s en montant ». */
export function useThresholdText(): (threshold: Threshold) => string {
  const translate = useTranslate()
  const { speed } = useFormat()
  return ({ downKbps, upKbps }) =>
    upKbps === null
      ? speed(downKbps)
      : translate('threshold.both', { down: speed(downKbps), up: speed(upKbps) })
}
