import type { Kbps } from '../domain/kernel/units'
import { createFormat } from '../i18n/create-format'

const format = createFormat('fr')

export const formatCount = (value: number): string => format.number(value)
export const formatShare = (share: number | null): string | null =>
  share === null ? null : format.percent(share)
export const formatSpeed = (speed: Kbps | null): string | null =>
  speed === null ? null : format.speed(speed)
export const { euros: formatEuros } = format
