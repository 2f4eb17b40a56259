import { gzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { READ_LIMITS } from '../../src/io/limits'
import { readSource } from '../../src/io/readers/read-source'
import { findIssue, latin1, readBad, readGood, readLines, utf8 } from './read'

const TEXT = 'code insee;débit (kbit/s);opérateur\r\n62297;512;Éperlecques télécom\r\n62765;8000;Orange\r\n'

describe('the text of a file', () => {
  test.each([
    ['UTF-8', utf8(TEXT), 'utf-8'],
    ['UTF-8 with its mark', utf8(`\uFEFF${TEXT}`), 'utf-8'],
    ['Windows-1252', latin1(TEXT), 'windows-1252'],
    ['UTF-16, little end first', utf16(TEXT, 'little'), 'utf-16le'],
    ['UTF-16, big end first', utf16(TEXT, 'big'), 'utf-16be'],
  ])('is read from %s', async (_, bytes, encoding) => {
    const { source, lines } = await readLines(bytes)
    expect(source.summary.encoding).toBe(encoding)
    expect(lines.operator?.values).toEqual(['', 'Éperlecques télécom', 'Orange'])
    expect(findIssue(source, 'encoding-replaced') !== undefined).toBe(encoding === 'windows-1252')
  })

  test('may be Windows-1252 far from its beginning', async () => {
    const rows = Array.from({ length: 20_000 }, () => '62765;512;Orange').join('\n')
    const { lines } = await readLines(latin1(`insee;down_kbps;operateur\n${rows}\n62297;512;Télécom\n`))
    expect(lines.count).toBe(20_001)
    expect(lines.operator?.values).toContain('Télécom')
  })

  test('keeps a character cut between two pieces', async () => {
    const rows = Array.from({ length: 30_000 }, (_, index) => `62765;512;é${'é'.repeat(index % 7)}`).join(
      '\n',
    )
    const { lines } = await readLines(`insee;down_kbps;operateur\n${rows}`)
    expect(lines.operator?.values.slice(1).every((value) => /^é+$/.test(value))).toBe(true)
  })

  test.each([',', ';', '\t', '|'])('may be delimited by %j', async (delimiter) => {
    const { source, lines } = await readLines(
      `insee;down_kbps;nra\n62765;512;A\n62766;8000;B\n`.replaceAll(';', delimiter),
    )
    expect(source.summary.delimiter).toBe(delimiter)
    expect(source.summary.format).toBe(delimiter === '\t' ? 'tsv' : 'csv')
    expect([...lines.downKbps]).toEqual([512, 8000])
  })

  test.each([
    ['\n', 'LF'],
    ['\r\n', 'CRLF'],
    ['\r', 'CR'],
  ])('may end its lines by %j', async (end) => {
    const { lines } = await readLines(['insee;down_kbps;nra', '62765;512;"A"', '62765;8000;B'].join(end))
    expect(lines.nra?.values).toEqual(['', 'A', 'B'])
  })

  test('may hold delimiters, quotes and line ends in its cells', async () => {
    const { lines } = await readLines('insee,down_kbps,nra\n62765,512,"a, ""b""\nc"\n62765,512,d\n')
    expect(lines.nra?.values).toEqual(['', 'a, "b"\nc', 'd'])
  })

  test('loses one line to a quote that is never closed, and only that one', async () => {
    const rows = Array.from({ length: 9000 }, (_, index) =>
      index % 1000 === 7 ? '62765;512;"A' : '62765;512;B',
    )
    const { source, lines } = await readLines(['insee;down_kbps;nra', ...rows].join('\n'))
    expect(source.refused.map(({ row }) => row)).toEqual(
      Array.from({ length: 9 }, (_, index) => index * 1000 + 9),
    )
    expect(source.refused[0]).toMatchObject({ raw: '62765;512;"A', issue: { code: 'csv-quote-unclosed' } })
    expect(lines.count).toBe(8991)
  })

  test('keeps a cell of several lines in a file that has a broken quote elsewhere', async () => {
    const rows = ['62765;512;"A"z', '62765;512;"B\nC"', '62765;512;D']
    const { source, lines } = await readLines(['insee;down_kbps;nra', ...rows].join('\n'))
    expect(lines.nra?.values).toEqual(['', 'B\nC', 'D'])
    expect(source.refused).toMatchObject([{ row: 2, raw: rows[0], issue: { code: 'csv-quote-unclosed' } }])
  })

  test('counts a cell of two hundred lines as one row, beside a broken quote', async () => {
    const long = Array.from({ length: 200 }, (_, index) => `ligne ${index}, ""citée""`).join('\n')
    const rows = ['62765;512;"A"z', `62765;512;"${long}"`, '62765;512;D']
    const { source, lines } = await readLines(['insee;down_kbps;nra', ...rows].join('\n'))
    expect(lines.nra?.values).toEqual(['', long.replaceAll('""', '"'), 'D'])
    expect(source.refused).toHaveLength(1)
    expect(source.summary).toMatchObject({ read: 3, used: 2, refused: 1 })
  })

  test('is delimited by what cuts every row alike, not by what cuts one row most', async () => {
    const { source } = await readLines('insee;down_kbps;nra\n62765;512;a, b, c, d, e\n62765;512;f\n')
    expect(source.summary.delimiter).toBe(';')
  })
})

describe('a gzipped file', () => {
  const bytes = gzipSync(utf8(TEXT))

  test('is read like a plain one, and says so', async () => {
    const { source, lines } = await readLines(bytes)
    expect(source.summary.format).toBe('csv.gz')
    expect(source.summary.bytes).toBe(bytes.length)
    expect(lines.count).toBe(2)
  })

  test('is read to its end when it has several members', async () => {
    const second = gzipSync(utf8('62765;512;SFR\n'))
    const { lines } = await readLines(Uint8Array.from([...bytes, ...second]))
    expect(lines.count).toBe(3)
  })

  test('is recognised though its first piece is a few letters', async () => {
    const { lines } = await readLines(
      Uint8Array.from([...gzipSync(utf8('ins')), ...gzipSync(utf8('ee;down_kbps\n62765;1\n'))]),
    )
    expect([...lines.downKbps]).toEqual([1])
  })

  test('is refused when it is cut', async () => {
    const [issue] = await readBad(bytes.subarray(0, bytes.length - 12))
    expect(issue).toMatchObject({ code: 'file-unreadable', params: { reason: 'gzip' } })
  })

  test.each([
    ['check sum', 8],
    ['size', 4],
  ])('is refused when its %s is not that of its content', async (_, fromEnd) => {
    const damaged = bytes.slice()
    damaged[bytes.length - fromEnd]! ^= 1
    expect(await readBad(damaged)).toMatchObject([{ code: 'file-unreadable', params: { reason: 'gzip' } }])
  })

  test('is refused over the limit, before it fills the memory', async () => {
    const bomb = gzipSync(new Uint8Array(5_000_000).fill(65))
    const [issue] = await readBad(bomb, { ...READ_LIMITS, decompressedBytes: 1_000_000 })
    expect(issue?.code).toBe('file-too-large')
  })
})

describe('a file that is none of ours', () => {
  test.each([
    ['a PDF', utf8('%PDF-1.7'), 'PDF'],
    ['bytes', Uint8Array.of(1, 0, 2, 0), 'binary'],
    ['XML', utf8('<?xml version="1.0"?><kml/>'), 'XML'],
    ['a page of the web', utf8('<!DOCTYPE html>\n<title>404</title>'), 'HTML'],
  ])('is told for what it is: %s', async (_, bytes, found) => {
    expect(await readBad(bytes)).toMatchObject([{ code: 'file-not-data', params: { found } }])
  })

  test('is told as a text when it is one, by its first words', async () => {
    const [issue] = await readBad(`Monsieur le Maire ${'é'.repeat(500)}`)
    expect(issue).toMatchObject({ code: 'file-unrecognised', params: { as: 'text' } })
    expect((issue as { params: { found: string } }).params.found).toMatch(/^Monsieur le Maire é{42}…$/)
  })

  test.each([
    ['an archive', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), 'zip'],
    ['a GeoPackage', utf8('SQLite format 3\0'), 'sqlite'],
    ['a workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0), 'sheet'],
  ])('is damaged: %s', async (_, bytes, reason) => {
    expect(await readBad(bytes)).toMatchObject([{ code: 'file-unreadable', params: { reason } }])
  })

  test.each(['', '\uFEFF', ' \n \r\n', 'insee;down_kbps\n'])('is empty: %j', async (text) => {
    expect((await readBad(text))[0]?.code).toBe('file-empty')
  })

  test('is too large', async () => {
    const [issue] = await readBad(TEXT, { ...READ_LIMITS, fileBytes: 50 })
    expect(issue).toMatchObject({ code: 'file-too-large', params: { limit: 50, bytes: utf8(TEXT).length } })
    const json = '{"type":"FeatureCollection","features":[]}'
    expect((await readBad(json, { ...READ_LIMITS, jsonCharacters: 10 }))[0]?.code).toBe('file-too-large')
  })

  test.each([
    ['a file moved since', ['insee;down_kbps'], 'NotReadableError'],
    ['a folder, which has no size', [], 'NotFoundError'],
  ])('out of reach is a failure of its own, and nothing is thrown: %s', async (_, parts, name) => {
    const lost = new Blob(parts)
    lost.arrayBuffer = () => Promise.reject(new DOMException('gone', name))
    expect(await readSource({ name: 'file', bytes: lost })).toMatchObject({
      ok: false,
      issues: [{ code: 'file-out-of-reach', file: 'file', params: { reason: name } }],
    })
    expect(await readSource({ name: 'file', bytes: new Blob([]) })).toMatchObject({
      ok: false,
      issues: [{ code: 'file-empty' }],
    })
  })
})

describe('reading a file', () => {
  test('tells how far it is, never going back, and ends at its size', async () => {
    const rows = Array.from({ length: 30_000 }, () => '62765;512').join('\n')
    // The last line sends it back to the beginning, in another encoding.
    const bytes = latin1(`insee;down_kbps\n${rows}\n62765;é\n`)
    const told: number[] = []
    const rowsTold: number[] = []
    await readSource({ name: 'file', bytes }, (done, total, rows) => {
      expect(total).toBe(bytes.length)
      told.push(done)
      rowsTold.push(rows)
    })
    expect(told.length).toBeGreaterThan(3)
    expect(told).toEqual(told.toSorted((a, b) => a - b))
    expect(told.at(-1)).toBe(bytes.length)
    expect(rowsTold).toEqual(rowsTold.toSorted((a, b) => a - b))
    expect(rowsTold[Math.floor(rowsTold.length / 2)]).toBeGreaterThan(5_000)
    expect(rowsTold.at(-1)).toBe(30_002)
  })

  test('gives the same from a Blob as from bytes, with the SHA-256 of the file', async () => {
    const fromBytes = await readSource({ name: 'file', bytes: utf8(TEXT) })
    const fromBlob = await readSource({ name: 'file', bytes: new Blob([utf8(TEXT)]) })
    expect(fromBlob).toEqual(fromBytes)
    expect((await readGood('insee;down_kbps\n62765;512\n')).summary.sha256).toBe(
      // printf 'insee;down_kbps\n62765;512\n' | sha256sum
      'bfd85e71eed3a90fda3a14fd3da3504dacc723a3144600a7558b079587c7d2be',
    )
  })
})

function utf16(text: string, end: 'little' | 'big'): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(2 + text.length * 2))
  bytes.setUint16(0, 0xfeff, end === 'little')
  for (let index = 0; index < text.length; index++) {
    bytes.setUint16(2 + index * 2, text.charCodeAt(index), end === 'little')
  }
  return new Uint8Array(bytes.buffer)
}
