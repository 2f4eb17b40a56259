import { type Issue, makeIssue } from '../../domain/kernel/issue'
import { fail, type Result, succeed } from '../../domain/kernel/result'
import { type ArchiveEntry, inflateEntries, listEntries } from '../bytes/open-archive'
import type { Container } from '../bytes/sniff-container'
import type { ReadLimits } from '../limits'
import type { DecodedFile } from './decoded'

/** What a file that is no plain text holds: something decoded whole, or a text inside an archive. */
export type Opened =
  | { readonly kind: 'decoded'; readonly file: DecodedFile }
  | {
      readonly kind: 'text'
      /** The entry that is the text; all the texts of the archive are `parts`. */
      readonly entry: string
      readonly parts: readonly string[]
      readonly issues: readonly Issue[]
    }

const TEXT = /\.(csv|tsv|txt|json|geojson|geojsonl|ndjson|topojson|kml)(\.gz)?$/i
const SHAPEFILE_SET = /\.(shp|shx|dbf|prj|cpg|cst)$/i

/**
 * Opens what wraps or replaces a text. Each format's library is fetched only when a file of it comes.
 *
 * @param asked the layer, sheet or entry that the user chose
 */
export async function openContainer(
  container: Exclude<Container, 'text' | 'gzip'>,
  bytes: Uint8Array,
  asked: string | undefined,
  limits: ReadLimits,
): Promise<Result<Opened>> {
  switch (container) {
    case 'GeoPackage (SQLite)': {
      const { decodeGeoPackage } = await import('./geopackage/decode-geopackage')
      return wrap(await decodeGeoPackage(bytes, asked))
    }
    case 'XLS': {
      const { decodeSheet } = await import('./sheet/decode-sheet')
      return wrap(await decodeSheet(bytes, asked))
    }
    case 'zip':
      return openArchive(bytes, asked, limits)
    default:
      return fail(makeIssue('file-not-data', 'error', { found: container }))
  }
}

async function openArchive(
  bytes: Uint8Array,
  asked: string | undefined,
  limits: ReadLimits,
): Promise<Result<Opened>> {
  const entries = listEntries(bytes)
  const find = (pattern: RegExp) => entries.filter(({ name }) => pattern.test(name))
  if (find(/^(xl\/workbook\.(xml|bin)|content\.xml)$/i).length > 0) {
    const { decodeSheet } = await import('./sheet/decode-sheet')
    return wrap(await decodeSheet(bytes, asked))
  }
  if (find(/\.shp$/i).length > 0) {
    const inflated = inflateEntries(bytes, (name) => SHAPEFILE_SET.test(name), limits.fileBytes)
    const { decodeShapefile } = await import('./shapefile/decode-shapefile')
    return wrap(await decodeShapefile(inflated, asked))
  }
  const [packaged] = find(/\.gpkg$/i)
  if (packaged) {
    const inflated = inflateEntries(bytes, (name) => name === packaged.name, limits.fileBytes)
    return openContainer('GeoPackage (SQLite)', inflated.get(packaged.name)!, asked, limits)
  }
  return openText(entries, find(TEXT), asked)
}

/** The text of the archive: the one asked for, else the largest, the others being named. */
function openText(
  entries: readonly ArchiveEntry[],
  texts: readonly ArchiveEntry[],
  asked: string | undefined,
): Result<Opened> {
  const parts = texts.map(({ name }) => name)
  const [largest] = texts.toSorted((a, b) => b.size - a.size)
  if (!largest) {
    const entry = entries[0]?.name.slice(0, 120)
    return fail(
      entry === undefined
        ? makeIssue('file-empty', 'error', {})
        : makeIssue('archive-not-a-project', 'error', { entry }),
    )
  }
  if (asked !== undefined && !parts.includes(asked)) {
    return fail(makeIssue('part-unknown', 'error', { name: asked, known: parts.join(', ') }))
  }
  const entry = asked ?? largest.name
  const others = parts.filter((name) => name !== entry).join(', ')
  const isChosen = asked === undefined && parts.length > 1
  const issues = isChosen ? [makeIssue('part-chosen', 'info', { name: entry, others })] : []
  return succeed({ kind: 'text', entry, parts: parts.length > 1 ? parts : [], issues })
}

function wrap(decoded: Result<DecodedFile>): Result<Opened> {
  return decoded.ok ? succeed({ kind: 'decoded', file: decoded.value }, decoded.issues) : decoded
}
