import { version } from '../../package.json'
import { makeIssue } from '../domain/kernel/issue'
import { createFormat } from '../i18n/create-format'
import { describeIssue } from '../i18n/describe-issue'
import { describePlace } from '../i18n/describe-place'
import { nameRule } from '../i18n/name-rule'
import { type Command, type Outcome, refuse } from './document'
import { readOptions, text } from './options'
import { printTable } from './print-table'
import { check } from './run-check'
import { coverage } from './run-coverage'
import { shadow } from './run-shadow'
import { simulate } from './run-simulate'
import { UsageError, type Values } from './usage'
import { translate } from './words'
import { checkOutput, writeOutput } from './write-output'

const COMMANDS: Readonly<Record<string, Command>> = { check, coverage, shadow, simulate }
const USAGE = [
  'Usage : eclaircie COMMANDE [options] [--json] [--out FICHIER [--force]]',
  ...Object.values(COMMANDS).map(({ usage, purpose }) => `\n  eclaircie ${usage}\n      ${purpose}`),
].join('\n')
const { number } = createFormat('fr')
const SEVERITIES = { error: 'Erreur', warning: 'Attention', info: 'À savoir' } as const

process.stdout.on('error', leaveQuietly)
process.exitCode = await main(process.argv.slice(2))

/** 0: done; 1: an input could not be used, all is listed; 2: wrong usage. */
async function main([name = '', ...args]: readonly string[]): Promise<number> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  try {
    if (['help', '--help', '-h'].includes(name)) return answer(USAGE)
    if (name === '--version') return answer(version)
    if (!command) throw new UsageError(name === '' ? 'Quelle commande ?' : `Commande inconnue : ${name}`)
    const { values, files } = readOptions(args, command)
    if (values.help) return answer(sayUsage(command))
    const out = text(values, 'out')
    if (out !== undefined) checkOutput(out, command.writes, values.force === true)
    return tell(name, await runSafely(command, values, files), out, values.json === true)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    process.stderr.write(`${error.message}\n${command ? sayUsage(command) : USAGE}\n`)
    return 2
  }
}

/** A fault of ours is told like any other problem, with its trace on stderr. */
async function runSafely(command: Command, values: Values, files: readonly string[]): Promise<Outcome> {
  try {
    return await command.run(values, files)
  } catch (error) {
    if (error instanceof UsageError) throw error
    const { stack, message } = error as Error
    process.stderr.write(`${stack ?? message}\n`)
    return refuse([makeIssue('unexpected-failure', 'error', { reason: message })])
  }
}

/** Issues to stderr, the file to its place, the answer to stdout. */
function tell(command: string, outcome: Outcome, out: string | undefined, asJson: boolean): number {
  const issues = outcome.issues.map((issue) => ({
    ...issue,
    file: issue.file ?? null,
    message: describeIssue(translate, issue),
  }))
  for (const issue of outcome.issues) {
    const where = describePlace({ translate, number }, issue).join(', ')
    const name = nameRule(translate, issue.code)
    const message = `${name ? `${name}. ` : ''}${describeIssue(translate, issue)}`
    process.stderr.write(`${SEVERITIES[issue.severity]}${where ? ` (${where})` : ''} : ${message}\n`)
  }
  const head = { eclaircie: version, command, inputs: outcome.inputs, issues }
  const document = `${JSON.stringify({ ...head, ...outcome.content }, null, 2)}\n`
  if (outcome.ok && out !== undefined) {
    try {
      writeOutput(out, outcome, document)
    } catch (error) {
      process.stderr.write(`Erreur : ${out} n’a pas pu être écrit (${(error as Error).message}).\n`)
      return 1
    }
  }
  if (asJson) process.stdout.write(document)
  else if (outcome.tables.length > 0) answer(outcome.tables.map(printTable).join('\n\n'))
  return outcome.ok ? 0 : 1
}

function answer(text: string): number {
  process.stdout.write(`${text}\n`)
  return 0
}

function sayUsage({ usage }: Command): string {
  return `Usage : eclaircie ${usage} [--json] [--out FICHIER [--force]]`
}

/** `eclaircie … | head` closes the pipe early: that is the reader's right, not a failure. */
function leaveQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
}
