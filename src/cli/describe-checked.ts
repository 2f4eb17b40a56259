import type { Source, SourceContent, SourceSummary } from '../io/source'
import { countRead } from './read-inputs'

/** A file as `check` tells it; a project is told first, then each file that it holds. */
export interface FileEntry
  extends Omit<
    SourceSummary,
    'name' | 'sha256' | 'bytes' | 'rowsAre' | 'read' | 'used' | 'refused' | 'merged'
  > {
  readonly file: string
  readonly kind: SourceContent['kind'] | 'project' | 'recipe'
  readonly rows?: number
  readonly features?: number
  readonly used?: number
  readonly refused?: number
}

/** A file of Éclaircie's own. */
export const describeOwn = (file: string, kind: 'project' | 'recipe', format: string): FileEntry => ({
  file,
  kind,
  format,
  part: null,
  parts: [],
  encoding: null,
  encodings: [],
  delimiter: null,
  delimiters: [],
  headerRow: null,
  decimal: null,
  speedUnit: null,
  crs: null,
  bbox: null,
  columns: [],
})

export function describeFile({ summary, content }: Source): FileEntry {
  const { name, format, part, parts, encoding, delimiter, decimal, speedUnit, crs, used, refused } = summary
  const { bbox, columns, communeFigures, encodings, delimiters, headerRow } = summary
  return {
    file: name,
    kind: content.kind,
    format,
    part,
    parts,
    encoding,
    encodings,
    delimiter,
    delimiters,
    headerRow,
    decimal,
    speedUnit,
    ...(communeFigures && { communeFigures }),
    crs,
    ...countRead(summary),
    used,
    refused,
    bbox,
    columns,
  }
}
