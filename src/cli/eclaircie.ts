import { version } from '../../package.json'
import { describeIssue } from '../i18n/describe-issue'
import { type Outcome, UsageError } from './document'
import { printTable } from './print-table'
import { runCheck } from './run-check'
import { runCoverage } from './run-coverage'
import { runShadow } from './run-shadow'
import { runSimulate } from './run-simulate'
import { translate } from './words'
import { checkOutput, writeOutput } from './write-output'

const COMMANDS: Readonly<
  Record<string, { run: (args: readonly string[]) => Promise<Outcome>; usage: string }>
> = {
  check: { run: runCheck, usage: 'check FICHIER…' },
  coverage: {
    run: runCoverage,
    usage:
      'coverage --areas FICHIER --lines FICHIER… [--zones FICHIER] [--threshold 30M] [--up 5M] [--by lines|premises]',
  },
  shadow: {
    run: runShadow,
    usage: 'shadow --areas FICHIER --lines FICHIER… [--threshold 30M] [--distance 300] [--min-lines 5]',
  },
  simulate: { run: runSimulate, usage: 'simulate --project FICHIER [--scenario NOM]' },
}
const USAGE = [
  'Usage : eclaircie COMMANDE [options] [--json] [--out FICHIER [--force]]',
  ...Object.values(COMMANDS).map(({ usage }) => `  eclaircie ${usage}`),
].join('\n')

/** 0: done; 1: an input could not be used, all is listed; 2: wrong usage. */
async function main([name = '', ...args]: readonly string[]): Promise<number> {
  const command = COMMANDS[name]
  try {
    if (!command) throw new UsageError(name === '' ? 'Quelle commande ?' : `Commande inconnue : ${name}`)
    const out = valueAfter(args, '--out')
    if (out !== undefined) checkOutput(out, args.includes('--force'))
    const outcome = await command.run(args)
    const issues = outcome.issues.map((issue) => ({ ...issue, message: describeIssue(translate, issue) }))
    const document = `${JSON.stringify({ eclaircie: version, command: name, inputs: outcome.inputs, issues, ...outcome.content }, null, 2)}\n`
    for (const { severity, file, row, field, message } of issues) {
      const where = [file, row && `ligne ${row}`, field].filter(Boolean).join(', ')
      process.stderr.write(`${SEVERITIES[severity]}${where ? ` (${where})` : ''} : ${message}\n`)
    }
    if (outcome.ok && out !== undefined) writeOutput(out, outcome, document)
    if (args.includes('--json')) process.stdout.write(document)
    else if (outcome.ok) process.stdout.write(`${printTables(outcome)}\n`)
    return outcome.ok ? 0 : 1
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    process.stderr.write(`${error.message}\n${command ? `Usage : eclaircie ${command.usage}` : USAGE}\n`)
    return 2
  }
}

const SEVERITIES = { error: 'Erreur', warning: 'Attention', info: 'À savoir' } as const

const printTables = ({ tables }: Outcome): string =>
  tables.map(({ title, columns, rows }) => `${title}\n\n${printTable(columns, rows)}`).join('\n\n')

function valueAfter(args: readonly string[], name: string): string | undefined {
  const index = args.findIndex((word) => word === name || word.startsWith(`${name}=`))
  if (index === -1) return undefined
  return args[index]!.includes('=') ? args[index]!.slice(name.length + 1) : args[index + 1]
}

process.exitCode = await main(process.argv.slice(2))
