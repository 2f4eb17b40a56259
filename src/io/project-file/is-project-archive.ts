import { PROJECT_ENTRY } from './archive-layout'

/** The directory of an archive is at its end; that of a project fits in this. */
const DIRECTORY_BYTES = 64 * 1024
/** A name in the directory follows a record of this size, which begins with this mark. */
const RECORD_BYTES = 46
const RECORD_MARK = [0x50, 0x4b, 0x01, 0x02]

/**
 * Whether bytes are those of an archive that holds a project, by the names in its directory: an archive of a layer or
 * a spreadsheet is data to read.
 */
export function isProjectArchive(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false
  const end = bytes.subarray(-DIRECTORY_BYTES)
  const text = new TextDecoder('latin1').decode(end)
  for (let at = text.indexOf(PROJECT_ENTRY); at >= 0; at = text.indexOf(PROJECT_ENTRY, at + 1)) {
    const record = at - RECORD_BYTES
    if (record >= 0 && RECORD_MARK.every((byte, index) => end[record + index] === byte)) return true
  }
  return false
}

/** The same of a file, of which only the beginning and the end are read. One that cannot be read is no project. */
export async function isProjectFile(file: Blob): Promise<boolean> {
  try {
    const ends = new Blob([file.slice(0, 4), file.slice(-DIRECTORY_BYTES)])
    return isProjectArchive(new Uint8Array(await ends.arrayBuffer()))
  } catch {
    return false
  }
}
