import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { type Issue, makeIssue } from '../domain/kernel/issue'
import { readSource } from '../io/readers/read-source'
import type { Source, SourceContent } from '../io/source'
import type { InputEntry } from './document'

/** One file the command was given, and what it must hold; null accepts any kind. */
export interface Wanted {
  readonly path: string
  readonly kind: SourceContent['kind'] | null
}

export interface ReadInputs {
  readonly sources: readonly Source[]
  readonly inputs: readonly InputEntry[]
  readonly issues: readonly Issue[]
  /** false as soon as one file could not be used; the others are read all the same, so that all is said at once. */
  readonly ok: boolean
}

/** Reads every file, one after the other, telling each on stderr. */
export async function readInputs(wanted: readonly Wanted[]): Promise<ReadInputs> {
  const sources: Source[] = []
  const issues: Issue[] = []
  let ok = true
  for (const { path, kind } of wanted) {
    const file = basename(path)
    process.stderr.write(`Lecture de ${file}…\n`)
    const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => error)
    if (bytes instanceof Error) {
      issues.push(
        makeIssue('file-unreadable', 'error', { reason: bytes.code ?? bytes.message }, { file: path }),
      )
      ok = false
      continue
    }
    const result = await readSource({ name: file, bytes })
    issues.push(...result.issues)
    if (!result.ok) {
      ok = false
      continue
    }
    const found = result.value.content.kind
    if (kind && found !== kind) {
      issues.push(makeIssue('file-unexpected-kind', 'error', { found, expected: kind }, { file }))
      ok = false
      continue
    }
    sources.push(result.value)
  }
  return { sources, inputs: sources.map(describeInput), issues, ok }
}

export function describeInput({
  summary: { name, sha256, format, read, used, refused },
}: Source): InputEntry {
  const count = format.startsWith('geojson') ? { features: read } : { rows: read }
  return { file: name, sha256, ...count, used, refused }
}
