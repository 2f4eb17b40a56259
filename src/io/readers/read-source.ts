import { type Issue, makeIssue } from '../../domain/kernel/issue'
import { fail, type Result, succeed } from '../../domain/kernel/result'
import { createBreather } from '../bytes/create-breather'
import { decodeChunks, type Encoding, listEncodings, UndecodableText } from '../bytes/decode-chunks'
import { hashBytes } from '../bytes/hash-bytes'
import { sniffContainer } from '../bytes/sniff-container'
import { gunzipChunks, sliceChunks } from '../bytes/stream-chunks'
import { READ_LIMITS, type ReadLimits } from '../limits'
import { ReadingStop } from '../reading-stop'
import type { ReadProgress, Source } from '../source'
import { readCsv } from './csv/read-csv'
import type { Findings } from './findings'
import { readGeoJson } from './geojson/read-geojson'
import type { TextInput } from './text-input'

/** A file: its name is only shown, what it is comes from its content. */
export interface FileInput {
  readonly name: string
  readonly bytes: Uint8Array | Blob
}

/**
 * Reads one file, whatever it is: communes, zones, lines, roads, sites or evidence; GeoJSON or a table of text;
 * plain or gzipped; in UTF-8, UTF-16 or Windows-1252. Nothing is told by the file's name.
 *
 * A file that cannot be used gives a failed Result that says why. One that can gives a Source, where
 * `used + refused = read`, every refused row is kept with its reason, and unknown values stay unknown.
 *
 * @param onProgress told now and then, in bytes of the file
 */
export async function readSource(
  { name, bytes: given }: FileInput,
  onProgress: ReadProgress = () => {},
  limits: ReadLimits = READ_LIMITS,
): Promise<Result<Source>> {
  try {
    const size = given instanceof Blob ? given.size : given.byteLength
    if (size === 0) return fail(makeIssue('file-empty', 'error', {}, { file: name }))
    if (size > limits.fileBytes) {
      return fail(
        makeIssue('file-too-large', 'error', { bytes: size, limit: limits.fileBytes }, { file: name }),
      )
    }
    const bytes = given instanceof Blob ? await loadBlob(given) : given
    const sha256 = await hashBytes(bytes)
    const container = sniffContainer(bytes)
    if (container !== 'text' && container !== 'gzip') {
      return fail(makeIssue('file-unrecognised', 'error', { found: container }, { file: name }))
    }
    // A second encoding means a second pass over the file; progress must not go back for that.
    let furthest = 0
    const onRead = (done: number) => {
      furthest = Math.max(furthest, done)
      onProgress(furthest, size)
    }
    const openBytes = () =>
      container === 'gzip'
        ? gunzipChunks(bytes, onRead, limits.decompressedBytes)
        : sliceChunks(bytes, onRead)
    const { encoding, result } = await readDecoded(name, openBytes, limits)
    onProgress(size, size)
    if (!result.ok) return result

    const { summary, content, refused, issues } = result.value
    const format = container === 'gzip' ? `${summary.format}.gz` : summary.format
    const source: Source = {
      summary: { name, sha256, bytes: size, ...summary, format, encoding: summary.delimiter && encoding },
      content,
      refused,
      issues: encoding === 'windows-1252' ? [noteEncoding(name, encoding), ...issues] : issues,
    }
    return succeed(source, source.issues)
  } catch (error) {
    if (error instanceof ReadingStop) return fail({ ...error.issue, file: name })
    throw error
  }
}

/** Reads the text in the first of its possible encodings that suits all of it. */
async function readDecoded(
  name: string,
  openBytes: () => Iterable<Uint8Array>,
  limits: ReadLimits,
): Promise<{ readonly encoding: Encoding; readonly result: Result<Findings> }> {
  const [head = new Uint8Array()] = openBytes()
  for (const encoding of listEncodings(head)) {
    try {
      return { encoding, result: await readText(name, decodeChunks(openBytes(), encoding), limits) }
    } catch (error) {
      if (!(error instanceof UndecodableText)) throw error
    }
  }
  throw new ReadingStop(makeIssue('file-unreadable', 'error', { reason: 'encoding' }))
}

async function readText(
  name: string,
  decoded: Generator<string>,
  limits: ReadLimits,
): Promise<Result<Findings>> {
  const first = decoded.next()
  const head = first.done ? '' : first.value
  const second = decoded.next()
  const texts = (function* () {
    yield head
    if (second.done) return
    yield second.value
    yield* decoded
  })()
  const input: TextInput = { name, head, isWhole: second.done === true, texts, breathe: createBreather() }

  const start = head.trimStart()
  if (start === '' && input.isWhole) return fail(makeIssue('file-empty', 'error', {}, { file: name }))
  if (start.startsWith('{') || start.startsWith('[')) return readGeoJson(input, limits.jsonCharacters)
  if (start.startsWith('<'))
    return fail(makeIssue('file-unrecognised', 'error', { found: 'XML' }, { file: name }))
  return readCsv(input)
}

async function loadBlob(blob: Blob): Promise<Uint8Array> {
  try {
    return new Uint8Array(await blob.arrayBuffer())
  } catch (error) {
    // The file was moved, changed or forbidden since it was chosen.
    const reason = error instanceof Error ? error.name : 'blob'
    throw new ReadingStop(makeIssue('file-unreadable', 'error', { reason }))
  }
}

function noteEncoding(file: string, encoding: Encoding): Issue {
  return makeIssue('encoding-replaced', 'info', { encoding }, { file })
}
