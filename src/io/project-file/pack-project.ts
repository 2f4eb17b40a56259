import { strToU8, type Zippable, zipSync } from 'fflate'
import type { Project } from '../../domain/scenario/project'
import { nameSourceEntry, PROJECT_ENTRY } from './archive-layout'
import { writeProjectDocument } from './project-document'

/** Zip has no time zones and no year before 1980; one date for all makes equal projects equal files. */
const ENTRY_DATE = new Date(1980, 0, 1)

/**
 * A project and the bytes of its sources as one `.eclaircie` file (a zip). Every source must be given, by its
 * SHA-256: a project without its data would open on nothing.
 */
export function packProject(
  project: Project,
  contents: ReadonlyMap<string, { readonly name: string; readonly bytes: Uint8Array }>,
): Uint8Array<ArrayBuffer> {
  const entries: Zippable = { [PROJECT_ENTRY]: strToU8(writeProjectDocument(project)) }
  for (const { sha256, name } of project.sources) {
    const source = contents.get(sha256)
    if (!source) throw new Error(`the bytes of ${name} were not given`)
    // What is compressed already only costs time to compress again.
    entries[nameSourceEntry(sha256, name)] = [source.bytes, { level: isCompressed(source.bytes) ? 0 : 6 }]
  }
  return zipSync(entries, { mtime: ENTRY_DATE })
}

const isCompressed = (bytes: Uint8Array) => bytes[0] === 0x1f && bytes[1] === 0x8b
