import { parseArgs } from 'node:util'
import type { Threshold } from '../domain/coverage/coverage'
import { type Kbps, kbps } from '../domain/kernel/units'
import { parseThreshold } from '../domain/lines/parse-threshold'
import { UsageError } from './document'
import type { Wanted } from './read-inputs'

const DEFAULT_DOWN: Kbps = kbps(30_000)

/** Options that every command takes. */
const COMMON = {
  json: { type: 'boolean' },
  out: { type: 'string' },
  force: { type: 'boolean' },
} as const

export type Values = Readonly<Record<string, string | boolean | readonly string[] | undefined>>

/** Reads the options a command knows; any other word is a wrong usage, said in French. */
export function readOptions(
  args: readonly string[],
  known: Readonly<Record<string, { type: 'string'; multiple?: boolean }>>,
  allowFiles = false,
): { values: Values; files: readonly string[] } {
  try {
    const { values, positionals } = parseArgs({
      args: spreadRepeated(args, known),
      options: { ...COMMON, ...known },
      allowPositionals: allowFiles,
    })
    return { values: values as Values, files: positionals }
  } catch (error) {
    throw new UsageError(`Option mal comprise : ${(error as Error).message}`)
  }
}

export const text = (values: Values, name: string): string | undefined => {
  const value = values[name]
  return typeof value === 'string' ? value : undefined
}

export function required(values: Values, name: string): string {
  const value = text(values, name)
  if (value === undefined) throw new UsageError(`L’option --${name} manque.`)
  return value
}

export function list(values: Values, name: string): readonly string[] {
  const value = values[name]
  return Array.isArray(value) ? value : []
}

/** « 30M », « 512k », « 1G » or a number of kbit/s. */
export function readThreshold(values: Values): Threshold {
  const read = (name: string) => {
    const typed = text(values, name)
    if (typed === undefined) return null
    const speed = parseThreshold(typed)
    if (speed === null)
      throw new UsageError(`--${name} : « ${typed} » n’est pas un débit (exemples : 512k, 30M, 1G).`)
    return speed
  }
  return { downKbps: read('threshold') ?? DEFAULT_DOWN, upKbps: read('up') }
}

export function readNumber(values: Values, name: string, fallback: number, least: number): number {
  const typed = text(values, name)
  if (typed === undefined) return fallback
  const value = Number(typed.replace(',', '.'))
  if (!Number.isFinite(value) || value < least) {
    throw new UsageError(`--${name} : « ${typed} » doit être un nombre d’au moins ${least}.`)
  }
  return value
}

/** The files of a coverage or shadow command, each with the kind it must be. */
export const AREA_OPTIONS = {
  areas: { type: 'string' },
  lines: { type: 'string', multiple: true },
  zones: { type: 'string' },
  threshold: { type: 'string' },
  up: { type: 'string' },
} as const

export function listAreaFiles(values: Values): readonly Wanted[] {
  const lines = list(values, 'lines')
  if (lines.length === 0) throw new UsageError('L’option --lines manque.')
  const zones = text(values, 'zones')
  return [
    { path: required(values, 'areas'), kind: 'communes' },
    ...lines.map((path) => ({ path, kind: 'lines' as const })),
    ...(zones === undefined ? [] : [{ path: zones, kind: 'zones' as const }]),
  ]
}

/** `--lines a.csv b.csv` says `--lines a.csv --lines b.csv`: shells expand `*.csv` that way. */
function spreadRepeated(
  args: readonly string[],
  known: Readonly<Record<string, { multiple?: boolean }>>,
): string[] {
  let repeated: string | null = null
  let first = false
  return args.flatMap((word) => {
    if (word.startsWith('--')) {
      const name = word.slice(2)
      repeated = known[name]?.multiple ? word : null
      first = true
      return [word]
    }
    const words = repeated && !first ? [repeated, word] : [word]
    first = false
    return words
  })
}
