import { makeIssue } from '../../domain/kernel/issue'
import { fail, type Result } from '../../domain/kernel/result'
import type { ReadLimits } from '../limits'
import type { ReadOptions } from '../source'
import { readCsv } from './csv/read-csv'
import type { DecodedFile } from './decoded'
import type { Findings } from './findings'
import { decodeGeoJson } from './geojson/decode-geojson'
import { RECORD_SEPARATOR } from './geojson/split-json-lines'
import { readDecoded } from './read-decoded'
import type { TextInput } from './text-input'

/** The format by the text's beginning: JSON starts with a brace or a bracket, XML with a tag, a table with its header. */
export async function readFormat(
  input: TextInput,
  limits: ReadLimits,
  options: ReadOptions,
): Promise<Result<Findings>> {
  const start = input.head.trimStart().replace(RECORD_SEPARATOR, '')
  if (start.startsWith('{') || start.startsWith('[')) {
    return readWhole(input, limits, options, (text) => decodeGeoJson(text, options.part))
  }
  if (!start.startsWith('<')) return readCsv(input, options)
  if (!/<(?:\w+:)?kml[\s>]/i.test(start)) {
    const isPage = /^<(?:!doctype )?html/i.test(start)
    return fail(makeIssue('file-not-data', 'error', { found: isPage ? 'HTML' : 'XML' }, { file: input.name }))
  }
  return readWhole(input, limits, options, async (text) => {
    const { decodeKml } = await import('./kml/decode-kml')
    return decodeKml(text)
  })
}

/** For formats that make sense only whole. */
async function readWhole(
  input: TextInput,
  { jsonCharacters: limit }: ReadLimits,
  options: ReadOptions,
  decode: (text: string) => Result<DecodedFile> | Promise<Result<DecodedFile>>,
): Promise<Result<Findings>> {
  const file = input.name
  const text = await joinTexts(input, limit)
  if (text === null) return fail(makeIssue('file-too-large', 'error', { bytes: limit, limit }, { file }))
  const decoded = await decode(text)
  if (!decoded.ok) return fail(...decoded.issues.map((issue) => ({ ...issue, file })))
  await input.breathe()
  return readDecoded(file, decoded.value, options)
}

/** The whole text, or null when it is longer than a reader may hold. */
async function joinTexts({ texts, breathe }: TextInput, mostCharacters: number): Promise<string | null> {
  const parts: string[] = []
  let length = 0
  for (const text of texts) {
    parts.push(text)
    length += text.length
    if (length > mostCharacters) return null
    await breathe()
  }
  return parts.join('')
}
