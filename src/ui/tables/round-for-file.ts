import type { CsvFlavour } from '../../state/commands/export-results'

/**
 * A number as a file needs it: two decimals at most for a person in Excel, at least six figures for a program,
 * and never a figure less than its whole part. What is not a number stays as it is.
 */
export function roundForFile<T>(value: T, flavour: CsvFlavour): T | number {
  if (typeof value !== 'number' || !Number.isFinite(value) || value === 0) return value
  if (flavour === 'excel-fr') return Number(value.toFixed(2))
  const whole = Math.floor(Math.log10(Math.abs(value))) + 1
  return Number(value.toFixed(Math.min(Math.max(2, 6 - whole), 20)))
}
