import { parseArgs } from 'node:util'
import type { CopperFormula } from '../domain/copper/copper-formula'
import type { Threshold } from '../domain/coverage/coverage'
import { parseThreshold } from '../domain/lines/parse-threshold'
import { SPEED_UNITS } from '../domain/lines/speed-unit'
import { COPPER_FORMULAS, DEFAULT_THRESHOLD } from '../domain/scenario/project'
import type { ReadingChoices } from '../domain/scenario/reading-choices'
import type { Command } from './document'
import type { Wanted } from './read-inputs'
import { type OptionTable, UsageError, type Values } from './usage'

/** Options that every command takes. */
const COMMON = {
  json: { type: 'boolean' },
  out: { type: 'string' },
  force: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

/** The files of a coverage or shadow command, and the question asked of them. */
export const AREA_OPTIONS = {
  areas: { type: 'string' },
  lines: { type: 'string', multiple: true },
  zones: { type: 'string' },
  threshold: { type: 'string' },
  up: { type: 'string' },
  by: { type: 'string' },
  'speed-unit': { type: 'string' },
  'copper-formula': { type: 'string' },
} as const satisfies OptionTable

/** Reads the options a command knows; any other word is a wrong usage, said in French. */
export function readOptions(
  args: readonly string[],
  { options, takesFiles }: Pick<Command, 'options' | 'takesFiles'>,
): { values: Values; files: readonly string[] } {
  const { values, positionals, tokens } = parse(args, options, takesFiles)
  const given = new Set<string>()
  for (const token of tokens) {
    if (token.kind !== 'option' || options[token.name]?.multiple) continue
    // The last would win in silence, and the answer be to another question.
    if (given.has(token.name)) throw new UsageError(`L’option --${token.name} est donnée deux fois.`)
    given.add(token.name)
  }
  return { values: values as Values, files: positionals }
}

function parse(args: readonly string[], options: OptionTable, allowPositionals: boolean) {
  try {
    return parseArgs({
      args: spreadRepeated(args, options),
      options: { ...COMMON, ...options },
      allowPositionals,
      tokens: true,
    })
  } catch (error) {
    throw new UsageError(explain(error as Error & { code?: string }))
  }
}

/** Node says in English what it did not understand; only the word it quotes first is kept. */
function explain({ code, message }: Error & { code?: string }): string {
  const word = /'([^' ]+)/.exec(message)?.[1] ?? ''
  switch (code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return `Option inconnue : ${word}`
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return `L’option ${word} est mal employée : une valeur manque, ou est de trop.`
    case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
      return `Mot inattendu : ${word}`
    default:
      return `Options mal comprises : ${message}`
  }
}

export function text(values: Values, name: string): string | undefined {
  const value = values[name]
  return typeof value === 'string' ? value : undefined
}

export function required(values: Values, name: string): string {
  const value = text(values, name)
  if (value === undefined) throw new UsageError(`L’option --${name} manque.`)
  return value
}

function list(values: Values, name: string): readonly string[] {
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
      throw new UsageError(`--${name} : « ${typed} » n’est pas un débit (exemples : 512k, 30M, 1G).`)
    return speed
  }
  return { downKbps: read('threshold') ?? DEFAULT_THRESHOLD.downKbps, upKbps: read('up') }
}

/** What is counted: lines unless told otherwise. */
export function readDenominator(values: Values): 'lines' | 'premises' {
  const by = text(values, 'by') ?? 'lines'
  if (by !== 'lines' && by !== 'premises') {
    throw new UsageError(`--by : « ${by} » doit être lines ou premises.`)
  }
  return by
}

/** What the command line says of how the files are read; what it leaves out is judged from them. */
function readChoices(values: Values): ReadingChoices {
  const typed = text(values, 'speed-unit')
  if (typed === undefined) return {}
  const speedUnit = SPEED_UNITS.find((known) => known === typed)
  if (speedUnit === undefined) throw new UsageError(`--speed-unit : « ${typed} » doit être kbps ou mbps.`)
  return { speedUnit }
}

/** How an attenuation becomes a speed, where the file gives no speed; undefined when nobody says. */
export function readCopperFormula(values: Values): CopperFormula | undefined {
  const typed = text(values, 'copper-formula')
  const formula = COPPER_FORMULAS.find((known) => known === typed)
  if (typed !== undefined && formula === undefined) {
    throw new UsageError(`--copper-formula : « ${typed} » doit être ${COPPER_FORMULAS.join(' ou ')}.`)
  }
  return formula
}

export function readNumber(values: Values, name: string, fallback: number, least: number): number {
  const typed = text(values, name)
  if (typed === undefined) return fallback
  const value = typed.trim() === '' ? Number.NaN : Number(typed.replace(',', '.'))
  if (!Number.isFinite(value) || value < least) {
    throw new UsageError(`--${name} : « ${typed} » doit être un nombre d’au moins ${least}.`)
  }
  return value
}

/** The files of a coverage or shadow command, each with the kind it must be. */
export function listAreaFiles(values: Values): readonly Wanted[] {
  const areas = required(values, 'areas')
  const lines = list(values, 'lines')
  if (lines.length === 0) throw new UsageError('L’option --lines manque.')
  const readAs = readChoices(values)
  const zones = text(values, 'zones')
  return [
    { path: areas, kind: 'communes' },
    ...lines.map((path) => ({ path, kind: 'lines' as const, readAs })),
    ...(zones === undefined ? [] : [{ path: zones, kind: 'zones' as const }]),
  ]
}

/** `--lines a.csv b.csv` says `--lines a.csv --lines b.csv`: shells expand `*.csv` that way. */
function spreadRepeated(args: readonly string[], known: OptionTable): string[] {
  let repeated: string | null = null
  let isFirst = false
  return args.flatMap((word) => {
    if (word.startsWith('-')) {
      repeated = known[word.slice(2)]?.multiple ? word : null
      isFirst = true
      return [word]
    }
    const words = repeated && !isFirst ? [repeated, word] : [word]
    isFirst = false
    return words
  })
}
