import { makeIssue } from '../../domain/kernel/issue'
import { fail, type Result, succeed } from '../../domain/kernel/result'
import type { ReadLimits } from '../limits'
import type { ReadOptions, ReadProgress, Source } from '../source'
import { readCsv } from './csv/read-csv'
import type { Findings } from './findings'
import { readGeoJson } from './geojson/read-geojson'
import { type FileInput, readText } from './read-text'
import type { TextInput } from './text-input'

/**
 * Reads one file, whatever it is: communes, zones, lines, roads, sites or evidence; GeoJSON or a table of text;
 * plain or gzipped; in UTF-8, UTF-16 or Windows-1252. Nothing is told by the file's name.
 *
 * A file that cannot be used gives a failed Result that says why. One that can gives a Source, where
 * `used + refused = read`, every refused row is kept with its reason, and unknown values stay unknown.
 *
 * @param onProgress told now and then, in bytes of the file
 * @param options what the user says of the file: what the file says itself comes first
 */
export async function readSource(
  file: FileInput,
  onProgress?: ReadProgress,
  limits?: ReadLimits,
  options: ReadOptions = {},
): Promise<Result<Source>> {
  const read = await readText(file, (input, set) => readFormat(input, set, options), onProgress, limits)
  if (!read.ok) return read
  const { origin, value } = read.value
  const { summary, content, refused } = value
  const isTable = summary.delimiter !== null
  const issues =
    origin.encoding === 'windows-1252'
      ? [
          makeIssue('encoding-replaced', 'info', { encoding: origin.encoding }, { file: file.name }),
          ...value.issues,
        ]
      : value.issues
  const source: Source = {
    summary: {
      ...summary,
      name: file.name,
      sha256: origin.sha256,
      bytes: origin.bytes,
      format: origin.container === 'gzip' ? `${summary.format}.gz` : summary.format,
      encoding: isTable ? origin.encoding : null,
    },
    content,
    refused,
    issues,
  }
  return succeed(source, issues)
}

/** The format by the text's first character: JSON starts with a brace or a bracket, a table with its header. */
async function readFormat(
  input: TextInput,
  limits: ReadLimits,
  options: ReadOptions,
): Promise<Result<Findings>> {
  const start = input.head.trimStart()
  if (start.startsWith('{') || start.startsWith('['))
    return readGeoJson(input, limits.jsonCharacters, options)
  if (start.startsWith('<')) {
    return fail(makeIssue('file-unrecognised', 'error', { found: 'XML' }, { file: input.name }))
  }
  return readCsv(input, options)
}
