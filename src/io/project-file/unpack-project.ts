import { strFromU8, type Unzipped, unzipSync } from 'fflate'
import { type Issue, makeIssue } from '../../domain/kernel/issue'
import { fail, type Result, succeed } from '../../domain/kernel/result'
import type { Project, SourceRef } from '../../domain/scenario/project'
import { hashBytes } from '../bytes/hash-bytes'
import { ReadingStop } from '../reading-stop'
import { ARCHIVE_LIMITS, PROJECT_ENTRY, type SourceBytes, sourcePrefix } from './archive-layout'
import { parseProjectDocument } from './project-document'

export interface UnpackedProject {
  readonly project: Project
  /** By SHA-256. */
  readonly contents: ReadonlyMap<string, SourceBytes>
}

/**
 * Opens a `.eclaircie` file. Everything is checked before anything is returned: sizes before decompressing, the
 * project against its schema, every source against its SHA-256. All that is wrong is said, not the first thing.
 */
export async function unpackProject(
  bytes: Uint8Array,
  limits: { readonly [Limit in keyof typeof ARCHIVE_LIMITS]: number } = ARCHIVE_LIMITS,
): Promise<Result<UnpackedProject>> {
  const unzipped = unzip(bytes, limits)
  if (!unzipped.ok) return unzipped
  const { [PROJECT_ENTRY]: document, ...sources } = unzipped.value.entries
  if (!document) return fail(describeArchive(unzipped.value.names))
  const parsed = parseProjectDocument(strFromU8(document))
  if (!parsed.ok) return parsed

  const project = parsed.value
  const contents = new Map<string, SourceBytes>()
  const issues: Issue[] = []
  for (const source of project.sources) {
    const found = findSource(sources, source)
    if (!found) issues.push(makeIssue('project-source-missing', 'error', { name: source.name }))
    else if ((await hashBytes(found)) === source.sha256)
      contents.set(source.sha256, { name: source.name, bytes: found })
    else issues.push(makeIssue('project-source-changed', 'error', { name: source.name }))
  }
  return issues.length > 0 ? fail(...issues) : succeed({ project, contents })
}

/** Decompresses the entries we know, once the sizes that the archive declares have been judged. */
function unzip(
  bytes: Uint8Array,
  limits: { readonly [Limit in keyof typeof ARCHIVE_LIMITS]: number },
): Result<{ readonly entries: Unzipped; readonly names: readonly string[] }> {
  const names: string[] = []
  let declared = 0
  const judge = (size: number, limit: number) => {
    if (size > limit) throw new ReadingStop(makeIssue('file-too-large', 'error', { bytes: size, limit }))
  }
  try {
    // fflate gives each entry a buffer of its declared size and never more, so that the declaration binds.
    const entries = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        declared += originalSize
        judge(names.push(name), limits.entries)
        judge(declared, limits.allBytes)
        if (name === PROJECT_ENTRY) judge(originalSize, limits.projectBytes)
        return name === PROJECT_ENTRY || name.startsWith('sources/')
      },
    })
    return succeed({ entries, names })
  } catch (error) {
    if (error instanceof ReadingStop) return fail(error.issue)
    return fail(makeIssue('project-not-a-project', 'error', {}))
  }
}

/** An archive of something else: what it holds is what its owner knows it by, a shapefile before its companions. */
function describeArchive(names: readonly string[]): Issue {
  const files = names.filter((name) => !name.endsWith('/'))
  const entry = files.find((name) => name.toLowerCase().endsWith('.shp')) ?? files[0]
  if (entry === undefined) return makeIssue('project-not-a-project', 'error', {})
  return makeIssue('archive-not-a-project', 'error', { entry: entry.slice(0, 120) })
}

function findSource(entries: Unzipped, { sha256 }: SourceRef): Uint8Array<ArrayBuffer> | undefined {
  const name = Object.keys(entries).find((entry) => entry.startsWith(sourcePrefix(sha256)))
  return name === undefined ? undefined : entries[name]
}
