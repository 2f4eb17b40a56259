import { makeIssue } from '../../domain/kernel/issue'
import type { Encoding } from '../../domain/scenario/reading-choices'
import { createBreather } from '../bytes/create-breather'
import { decodeChunks, UNREADABLE } from '../bytes/decode-chunks'
import { type RankedEncoding, rankEncodings } from '../bytes/rank-encodings'
import { surveyBytes } from '../bytes/survey-bytes'
import { readUtf16Mark } from '../bytes/tell-utf-16'
import { CSV_LIMITS } from '../limits'
import { ReadingStop } from '../reading-stop'
import type { TextInput } from './text-input'

/** Opens the bytes of a text from its beginning, piece by piece: plain, or out of what wraps them. */
export type OpenBytes = (onRead: (done: number) => void) => Iterable<Uint8Array>

export interface TextOptions {
  /** What the user says the encoding is. */
  readonly encoding?: Encoding | undefined
  /** Bytes come out of what wraps them, which takes time: the encoding is told by the beginning where it can be. */
  readonly isWrapped?: boolean
}

/** A text read, and how its bytes were understood. */
export interface TextRead<T> {
  readonly value: T
  readonly encoding: Encoding
  /** Neither said by the file nor by the user, nor UTF-8. */
  readonly isGuessed: boolean
  /** Every encoding weighed, the one taken first; none when the user said it. */
  readonly ranked: readonly RankedEncoding[]
  /** Characters that could not be read, and the row of the first, as a spreadsheet numbers it; null without any. */
  readonly unreadable: { readonly count: number; readonly row: number } | null
}

/** Looked at of a text that is wrapped before it is read; more when that leaves a doubt. */
const FIRST_LOOK_BYTES = 1024 * 1024
/** Looked at when there is something else than UTF-8 in it: several encodings must be told apart. */
const SECOND_LOOK_BYTES = 4 * 1024 * 1024
/** Bytes that are not UTF-8: from so many on it is no accident. */
const ENOUGH = 20

/** A text told by its beginning holds what its encoding cannot: all of it has to be looked at. */
class Contradiction extends Error {}

/**
 * Hands a text to `read`, whatever its encoding, piece by piece.
 *
 * @param onRead told now and then, in bytes of the file, and in rows
 * @param read may be called again, from the beginning, when a wrapped text turns out to be in another encoding
 * @throws ReadingStop when what wraps it is damaged
 */
export async function readText<T>(
  name: string,
  openBytes: OpenBytes,
  onRead: (done: number, rows: number) => void,
  read: (input: TextInput) => Promise<T>,
  { encoding: said, isWrapped = false }: TextOptions = {},
): Promise<TextRead<T>> {
  // A second encoding means a second pass over the file; progress must not go back for that.
  let furthest = 0
  let mostRows = 0
  const advance = (done: number) => {
    furthest = Math.max(furthest, done)
    onRead(furthest, mostRows)
  }
  const onRows = (rows: number) => {
    mostRows = Math.max(mostRows, rows)
  }
  const readAs = async (encoding: Encoding, isSettled: boolean) => {
    const unreadable = { count: 0 }
    const decoded = watch(decodeChunks(openBytes(advance), encoding), unreadable, isSettled)
    const value = await read(openTexts(name, decoded, onRows))
    const { count } = unreadable
    if (count === 0) return { value, encoding, unreadable: null }
    const row = findRow(
      decodeChunks(
        openBytes(() => {}),
        encoding,
      ),
    )
    return { value, encoding, unreadable: { count, row } }
  }
  if (said) return { ...(await readAs(said, true)), isGuessed: false, ranked: [] }

  const look = (mostBytes: number) =>
    surveyBytes(
      openBytes(() => {}),
      mostBytes,
      createBreather(),
    )
  let survey = await look(isWrapped ? FIRST_LOOK_BYTES : Number.POSITIVE_INFINITY)
  if (survey.invalid > 0 && !survey.isWhole) survey = await look(SECOND_LOOK_BYTES)
  const isDoubtful = survey.invalid > 0 && survey.invalid < ENOUGH
  if (isDoubtful && !survey.isWhole) survey = await look(Number.POSITIVE_INFINITY)
  for (;;) {
    const ranked = rankEncodings(survey)
    const [{ encoding }] = ranked
    const isGuessed = encoding !== 'utf-8' && readUtf16Mark(survey.head) === null
    try {
      return { ...(await readAs(encoding, survey.isWhole || isGuessed)), isGuessed, ranked }
    } catch (error) {
      if (!(error instanceof Contradiction)) throw error
      survey = await look(Number.POSITIVE_INFINITY)
    }
  }
}

/** Counts what could not be read. */
function* watch(
  texts: Iterable<string>,
  unreadable: { count: number },
  isSettled: boolean,
): Generator<string> {
  for (const text of texts) {
    if (text.includes(UNREADABLE)) {
      if (!isSettled) throw new Contradiction()
      unreadable.count += text.split(UNREADABLE).length - 1
    }
    yield text
  }
}

/** The row of the first character that could not be read: lines begun inside quotes are not rows. */
function findRow(texts: Iterable<string>): number {
  let lines = 1
  let returns = 1
  let isQuoted = false
  for (const text of texts) {
    const end = text.indexOf(UNREADABLE)
    for (const [sign] of text.slice(0, end < 0 ? text.length : end).matchAll(/["\r\n]/g)) {
      if (sign === '"') isQuoted = !isQuoted
      else if (!isQuoted && sign === '\n') lines++
      else if (!isQuoted) returns++
    }
    if (end >= 0) break
  }
  return lines > 1 ? lines : returns
}

/** Enough text to tell a format, a header, a unit and a coordinate system by; more where the first line is longer. */
const HEAD_CHARACTERS = 64 * 1024

/** Reads the beginning ahead, to be judged, and gives all the text to the reader nonetheless. */
function openTexts(name: string, decoded: Generator<string>, onRows: TextInput['onRows']): TextInput {
  let head = ''
  let next = decoded.next()
  // What JSON and XML are is told by their first sign; they may well be one line.
  const isTable = !next.done && !/^\s*[{[<]/.test(next.value)
  let hasRow = false
  const isShort = () => {
    if (head.length < HEAD_CHARACTERS) return true
    return isTable && !hasRow && head.length <= CSV_LIMITS.recordCharacters
  }
  while (!next.done && isShort()) {
    head += next.value
    hasRow ||= /[\r\n]/.test(next.value)
    next = decoded.next()
  }
  const isWhole = next.done === true
  if (isWhole && head.trim() === '') throw new ReadingStop(makeIssue('file-empty', 'error', {}))
  const texts = (function* () {
    yield head
    if (next.done) return
    yield next.value
    yield* decoded
  })()
  return { name, head, isWhole, texts, onRows, breathe: createBreather() }
}
