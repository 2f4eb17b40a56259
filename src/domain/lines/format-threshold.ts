import type { Kbps } from '../kernel/units'

/** The shortest text that `parseThreshold` reads back as the same speed: « 512k », « 1.5M », « 1G ». */
export function formatThreshold(threshold: Kbps): string {
  if (threshold >= 1_000_000) return `${threshold / 1_000_000}G`
  if (threshold >= 1_000) return `${threshold / 1_000}M`
  return `${threshold}k`
}
