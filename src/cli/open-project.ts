import { basename } from 'node:path'
import type { Issue } from '../domain/kernel/issue'
import { fail, type Result, succeed } from '../domain/kernel/result'
import type { Project } from '../domain/scenario/project'
import { hashBytes } from '../io/bytes/hash-bytes'
import { unpackProject } from '../io/project-file/unpack-project'
import { readSource } from '../io/readers/read-source'
import type { Source } from '../io/source'
import type { InputEntry } from './document'
import { describeInput, readBytes } from './read-inputs'

export interface OpenedProject {
  readonly project: Project
  readonly sources: readonly Source[]
  /** The project's file, then each source that it holds. */
  readonly inputs: readonly InputEntry[]
}

/** Opens a project and reads all its sources again; every problem is listed, not the first alone. */
export async function openProject(path: string): Promise<Result<OpenedProject>> {
  const bytes = await readBytes(path)
  return bytes.ok ? openProjectBytes(basename(path), bytes.value) : bytes
}

export async function openProjectBytes(
  file: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Result<OpenedProject>> {
  const unpacked = await unpackProject(bytes)
  if (!unpacked.ok) return fail(...unpacked.issues.map((issue) => ({ ...issue, file })))

  const { project, contents } = unpacked.value
  const sources: Source[] = []
  const issues: Issue[] = []
  let ok = true
  for (const { sha256, readAs } of project.sources) {
    const result = await readSource(contents.get(sha256)!, undefined, undefined, readAs)
    issues.push(...result.issues)
    if (result.ok) sources.push(result.value)
    else ok = false
  }
  if (!ok) return fail(...issues)
  const inputs = [{ file, sha256: await hashBytes(bytes) }, ...sources.map(describeInput)]
  return succeed({ project, sources, inputs }, issues)
}
