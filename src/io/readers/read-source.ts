import { type Issue, makeIssue } from '../../domain/kernel/issue'
import { fail, type Result, succeed } from '../../domain/kernel/result'
import { inflateEntries, unzipChunks } from '../bytes/open-archive'
import { refuseNested } from '../bytes/refuse-nested'
import { gunzipChunks, sliceChunks } from '../bytes/stream-chunks'
import { READ_LIMITS, type ReadLimits } from '../limits'
import { ReadingStop } from '../reading-stop'
import type { ReadOptions, ReadProgress, Source, SourceSummary } from '../source'
import type { DecodedFile } from './decoded'
import type { Findings } from './findings'
import { type FileInput, type LoadedBytes, loadFile } from './load-file'
import { noteEncoding } from './note-encoding'
import { openContainer } from './open-container'
import { readDecoded } from './read-decoded'
import { readFormat } from './read-format'
import { type OpenBytes, readText } from './read-text'

/** What reading the content gave, and how the text was encoded: null when that is the format's own affair. */
interface Reading {
  readonly findings: Result<Findings>
  readonly encoding: string | null
  readonly encodings: SourceSummary['encodings']
  /** Put after the format: what the text was wrapped in. */
  readonly wrapping: '' | '.gz' | '.zip'
  /** Layers, sheets or files that could have been read in the place of this one. */
  readonly others: readonly string[]
}

/**
 * Reads one file, whatever it is: communes, zones, lines, roads, sites or evidence, in any of the formats. Nothing
 * is told by the file's name.
 *
 * A file that cannot be used gives a failed Result that says why. One that can gives a Source, where
 * `used + refused = read`, every refused row is kept with its reason, and unknown values stay unknown.
 *
 * @param onProgress told now and then, in bytes of the file
 * @param options what the user says of the file: what the file says itself comes first
 */
export async function readSource(
  file: FileInput,
  onProgress: ReadProgress = () => {},
  limits: ReadLimits = READ_LIMITS,
  options: ReadOptions = {},
): Promise<Result<Source>> {
  try {
    const loaded = await loadFile(file, limits)
    const size = loaded.bytes.length
    let rows = 0
    const tell = (done: number, soFar: number) => {
      rows = soFar
      onProgress(done, size, soFar)
    }
    const read = (said: ReadOptions) => readContent(file.name, loaded, tell, limits, said)
    const reading = await readUsefulPart(file.name, read, options)
    onProgress(size, size, rows)
    return describe(file.name, loaded, reading)
  } catch (error) {
    if (error instanceof ReadingStop) return fail({ ...error.issue, file: file.name }, ...error.reasons)
    throw error
  }
}

async function readContent(
  name: string,
  { bytes, container }: LoadedBytes,
  onRead: (done: number, rows: number) => void,
  limits: ReadLimits,
  options: ReadOptions,
): Promise<Reading> {
  const readAsText = async (open: OpenBytes): Promise<Omit<Reading, 'wrapping' | 'others'>> => {
    const read = await readText(name, open, onRead, (input) => readFormat(input, limits, options), {
      encoding: options.encoding,
      isWrapped: container !== 'text',
    })
    const { value, encoding } = read
    if (!value.ok) return { findings: value, encoding: null, encodings: [] }
    // JSON and XML say theirs; a table leaves it to be told.
    const isTable = value.value.summary.delimiter !== null
    const findings = noteEncoding(value.value, read, name, isTable)
    return isTable
      ? { findings, encoding, encodings: read.ranked }
      : { findings, encoding: null, encodings: [] }
  }
  if (container === 'text') {
    return { ...(await readAsText((told) => sliceChunks(bytes, told))), wrapping: '', others: [] }
  }
  const { decompressedBytes } = limits
  if (container === 'gzip') {
    const read = await readAsText((told) => refuseNested(gunzipChunks(bytes, told, decompressedBytes)))
    return { ...read, wrapping: '.gz', others: [] }
  }
  const opened = await openContainer(container, bytes, options.part, limits)
  if (!opened.ok) {
    const findings = nameFile(opened.issues, name)
    return { findings, encoding: null, encodings: [], wrapping: '', others: [] }
  }
  if (opened.value.kind === 'decoded') {
    const { file } = opened.value
    const findings = await readDecoded(name, file, options)
    const others = listOthers(file.parts, file.part)
    return { findings, encoding: encodingOf(file), encodings: [], wrapping: '', others }
  }
  const { entry, parts, issues } = opened.value
  const inner = GZIPPED.test(entry)
    ? inflateEntries(bytes, (name) => name === entry, limits.fileBytes).get(entry)!
    : null
  const read = await readAsText((told) =>
    refuseNested(
      inner === null
        ? unzipChunks(bytes, entry, told, decompressedBytes)
        : gunzipChunks(inner, told, decompressedBytes),
    ),
  )
  const findings = addParts(read.findings, name, entry, parts, issues)
  return { ...read, findings, wrapping: '.zip', others: listOthers(parts, entry) }
}

/** A download zipped as it came. */
const GZIPPED = /\.gz$/i

const listOthers = (parts: readonly string[], part: string | null): readonly string[] =>
  parts.filter((other) => other !== part)

/**
 * Reads what the file holds, and where its fullest layer is known and of no use, the first other that is of use: a
 * GraceTHD delivery has thirty of them. None is tried when the user chose one.
 */
async function readUsefulPart(
  file: string,
  read: (options: ReadOptions) => Promise<Reading>,
  options: ReadOptions,
): Promise<Reading> {
  const reading = await read(options)
  const isOfNoUse =
    !reading.findings.ok && reading.findings.issues.some(({ code }) => code === 'layer-unused')
  if (!isOfNoUse || options.part !== undefined) return reading
  for (const part of reading.others) {
    const other = await read({ ...options, part })
    if (!other.findings.ok) continue
    const { value } = other.findings
    const others = listOthers(value.summary.parts, part).join(', ')
    const issues = [makeIssue('part-chosen', 'info', { name: part, others }, { file }), ...value.issues]
    return { ...other, findings: succeed({ ...value, issues }, issues) }
  }
  return reading
}

/** The archive's texts are the file's parts, unless the text has parts of its own. */
function addParts(
  findings: Result<Findings>,
  file: string,
  part: string,
  parts: readonly string[],
  issues: readonly Issue[],
): Result<Findings> {
  if (!findings.ok) return findings
  const placed = issues.map((issue) => ({ ...issue, file }))
  const { summary } = findings.value
  const told = parts.length > 0 && summary.parts.length === 0 ? { ...summary, part, parts } : summary
  return succeed({ ...findings.value, summary: told, issues: [...placed, ...findings.value.issues] })
}

function describe(
  name: string,
  loaded: LoadedBytes,
  { findings, encoding, encodings, wrapping }: Reading,
): Result<Source> {
  if (!findings.ok) return findings
  const { summary, content, refused, issues } = findings.value
  const source: Source = {
    summary: {
      ...summary,
      name,
      sha256: loaded.sha256,
      bytes: loaded.bytes.length,
      format: `${summary.format}${wrapping}`,
      encoding,
      encodings,
    },
    content,
    refused,
    issues,
  }
  return succeed(source, issues)
}

const encodingOf = ({ content }: DecodedFile): string | null =>
  content.kind === 'features' ? content.encoding : null

const nameFile = (issues: readonly Issue[], file: string): Result<never> =>
  fail(...issues.map((issue) => ({ ...issue, file })))
