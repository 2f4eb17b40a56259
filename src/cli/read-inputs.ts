import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { type Issue, makeIssue } from '../domain/kernel/issue'
import { fail, type Result, succeed } from '../domain/kernel/result'
import { findCommuneOverlaps } from '../domain/territory/find-commune-overlaps'
import { readSource } from '../io/readers/read-source'
import type { ReadOptions, Source, SourceContent, SourceSummary } from '../io/source'
import type { InputEntry } from './document'

/** One file the command was given, and what it must hold. */
export interface Wanted {
  readonly path: string
  readonly kind: SourceContent['kind']
  readonly readAs?: ReadOptions
}

export interface ReadInputs {
  readonly sources: readonly Source[]
  readonly inputs: readonly InputEntry[]
  readonly issues: readonly Issue[]
  /** false as soon as one file could not be used; the others are read all the same, so that all is said at once. */
  readonly ok: boolean
}

/** Reads every file, one after the other, telling each on stderr. The same content given twice counts once. */
export async function readInputs(wanted: readonly Wanted[]): Promise<ReadInputs> {
  const sources = new Map<string, Source>()
  const issues: Issue[] = []
  let ok = true
  for (const each of wanted) {
    const result = await readInput(each)
    issues.push(...result.issues)
    if (!result.ok) {
      ok = false
      continue
    }
    const { sha256, name } = result.value.summary
    const twin = sources.get(sha256)
    if (twin) {
      issues.push(makeIssue('file-duplicate', 'warning', { other: twin.summary.name }, { file: name }))
    } else sources.set(sha256, result.value)
  }
  const read = [...sources.values()]
  return { sources: read, inputs: read.map(describeInput), issues, ok }
}

/** What communes of one file both hold: on the page it is looked for once all files are joined. */
export function listOverlaps({ content, summary }: Source): readonly Issue[] {
  if (content.kind !== 'communes') return []
  return findCommuneOverlaps(content.communes).map((issue) => ({ ...issue, file: summary.name }))
}

async function readInput({ path, kind, readAs }: Wanted): Promise<Result<Source>> {
  const bytes = await readBytes(path)
  if (!bytes.ok) return bytes
  const name = basename(path)
  const result = await readSource({ name, bytes: bytes.value }, undefined, undefined, readAs)
  if (!result.ok) return result
  const found = result.value.content.kind
  // The offers of buildings are one half of their lines.
  if (found === kind || (kind === 'lines' && found === 'offers')) {
    return { ...result, issues: [...result.issues, ...listOverlaps(result.value)] }
  }
  return fail(
    ...result.issues,
    makeIssue('file-unexpected-kind', 'error', { found, expected: kind }, { file: name }),
  )
}

/** The bytes of a file, or why they cannot be had, with the path as it was typed. */
export async function readBytes(path: string): Promise<Result<Uint8Array<ArrayBuffer>>> {
  process.stderr.write(`Lecture de ${basename(path)}…\n`)
  try {
    return succeed(await readFile(path))
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    return fail(makeIssue('file-unreadable', 'error', { reason: code ?? message }, { file: path }))
  }
}

export function describeInput({ summary }: Source): InputEntry {
  const { name, sha256, used, refused } = summary
  return { file: name, sha256, ...countRead(summary), used, refused }
}

/** Layers have features, tables have rows. */
export function countRead({
  rowsAre,
  read,
}: Pick<SourceSummary, 'rowsAre' | 'read'>): { features: number } | { rows: number } {
  return rowsAre === 'features' ? { features: read } : { rows: read }
}
