import { gzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { createBreather } from '../../src/io/bytes/create-breather'
import { decodeSingleByte, type SingleByte } from '../../src/io/bytes/decode-single-byte'
import { sniffContainer } from '../../src/io/bytes/sniff-container'
import { surveyBytes } from '../../src/io/bytes/survey-bytes'
import { readText } from '../../src/io/readers/read-text'
import { findIssue, readGood, readLines, utf8 } from './read'

const TEXT =
  'code insee;débit (kbit/s);opérateur\r\n62297;512;« Éperlecques » où l’été près d’Œuf à la forêt\r\n62765;8000;Orange\r\n'
const OPERATOR = '« Éperlecques » où l’été près d’Œuf à la forêt'

/** The bytes that a decoder gives the text back from. */
function write(text: string, encoding: SingleByte): Uint8Array {
  const signs = Array.from({ length: 256 }, (_, byte) => decodeSingleByte(Uint8Array.of(byte), encoding))
  return Uint8Array.from(text, (sign) => {
    const byte = signs.indexOf(sign)
    if (byte < 0) throw new Error(`${sign} is not in ${encoding}`)
    return byte
  })
}
/** Code page 850 has no guillemet space, curly apostrophe nor œ. */
const PLAIN = TEXT.replaceAll('’', "'").replaceAll('Œ', 'Oe')

function utf16(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let index = 0; index < text.length; index++)
    view.setUint16(index * 2, text.charCodeAt(index), isLittle)
  return new Uint8Array(view.buffer)
}

/** As a program does that takes UTF-8 for Windows-1252. */
const twice = (text: string) => utf8(decodeSingleByte(utf8(text), 'windows-1252'))

const read = (bytes: Uint8Array, options = {}) =>
  readText(
    'file',
    () => [bytes],
    () => {},
    ({ texts }) => Promise.resolve([...texts].join('')),
    options,
  )

describe('the encoding of a text', () => {
  test.each([
    ['UTF-8', utf8(TEXT), 'utf-8', TEXT],
    ['Windows-1252', write(TEXT, 'windows-1252'), 'windows-1252', TEXT],
    ['MacRoman', write(TEXT, 'macintosh'), 'macintosh', TEXT],
    ['code page 850', write(PLAIN, 'cp850'), 'cp850', PLAIN],
    ['UTF-16 without its mark, little end first', utf16(TEXT, true), 'utf-16le', TEXT],
    ['UTF-16 without its mark, big end first', utf16(TEXT, false), 'utf-16be', TEXT],
    ['UTF-8 written twice', twice(TEXT), 'utf-8-twice', TEXT],
    ['ASCII', utf8('a;b\n'), 'utf-8', 'a;b\n'],
    [
      'capitals only, in Windows-1252',
      write('NOM\nTÉLÉCOM\nFORÊT', 'windows-1252'),
      'windows-1252',
      'NOM\nTÉLÉCOM\nFORÊT',
    ],
    ['one capital, in Windows-1252', write('nom;École', 'windows-1252'), 'windows-1252', 'nom;École'],
    [
      'three points, in Windows-1252',
      write('à suivre … ou pas…'.slice(2), 'windows-1252'),
      'windows-1252',
      'suivre … ou pas…',
    ],
    [
      'the sign of the euro, in Windows-1252',
      write('prix : 12 €', 'windows-1252'),
      'windows-1252',
      'prix : 12 €',
    ],
    ['capitals, in MacRoman', write('NOM\nTÉLÉCOM\nFORÊT', 'macintosh'), 'macintosh', 'NOM\nTÉLÉCOM\nFORÊT'],
    ['one word, in MacRoman', write('nom;Thérouanne', 'macintosh'), 'macintosh', 'nom;Thérouanne'],
    ['one word, in code page 850', write('nom;Thérouanne', 'cp850'), 'cp850', 'nom;Thérouanne'],
  ])('is told from %s', async (_, bytes, encoding, text) => {
    const found = await read(bytes)
    expect([found.encoding, found.value, found.unreadable]).toEqual([encoding, text, null])
    expect(found.isGuessed).toBe(encoding !== 'utf-8')
    expect(found.ranked[0]?.encoding).toBe(encoding)
  })

  test('is given with the others weighed, the likeliest first', async () => {
    const { ranked } = await read(write(TEXT, 'macintosh'))
    expect(ranked.map(({ encoding }) => encoding)).toEqual(
      expect.arrayContaining(['macintosh', 'windows-1252', 'cp850', 'utf-8']),
    )
    expect(ranked[0]!.score).toBeGreaterThan(0.9)
    expect(ranked.slice(1).every(({ score }) => score < 0.5)).toBe(true)
  })

  test('is what the user says', async () => {
    const found = await read(write(TEXT, 'windows-1252'), { encoding: 'macintosh' })
    expect(found).toMatchObject({ encoding: 'macintosh', isGuessed: false, ranked: [] })
    expect(found.value).toContain('dÈbit')
    expect((await read(twice(TEXT), { encoding: 'utf-8' })).value).toContain('dÃ©bit')
  })

  test('is not told from text that was read apart, but from all of it', async () => {
    const plain = '62765;512;Orange\n'.repeat(400_000)
    const bytes = Uint8Array.from([
      ...utf8('insee;down_kbps;operateur\n'),
      ...utf8(plain),
      ...write('62765;512;Télécom\n', 'windows-1252'),
    ])
    const { source, lines } = await readLines(gzipSync(bytes))
    expect(source.summary.encoding).toBe('windows-1252')
    expect(lines.count).toBe(400_001)
    expect(lines.operator?.values).toContain('Télécom')
  })

  test('stays UTF-8 when one byte of a wrapped text is wrong at its beginning and all the rest is right', async () => {
    const bytes = Uint8Array.from([
      ...utf8('insee;down_kbps;operateur\n62765;512;'),
      0xe9,
      ...utf8(`\n${'62765;512;Orange\n'.repeat(300_000)}${'62765;512;été\n'.repeat(5)}`),
    ])
    const { source, lines } = await readLines(gzipSync(bytes))
    expect(source.summary.encoding).toBe('utf-8')
    expect(lines.operator?.values).toEqual(['', '\uFFFD', 'Orange', 'été'])
  })
})

describe('a text that holds bytes of no sense', () => {
  test('is read for the rest, and says how many and where the first is', async () => {
    const rows = Array.from({ length: 50 }, (_, index) => utf8(`62765;512;"ligne\n${index} été"\r\n`))
    const bytes = Uint8Array.from(
      [
        utf8('insee;down_kbps;operateur\r\n'),
        ...rows,
        utf8('62765;512;t'),
        [0xe9],
        utf8('l'),
        [0xe9],
        utf8('\r\n'),
      ].flatMap((part) => [...part]),
    )
    const { source, lines } = await readLines(bytes)
    expect(source.summary.encoding).toBe('utf-8')
    expect(findIssue(source, 'characters-unreadable')).toMatchObject({
      severity: 'warning',
      file: 'file',
      count: 2,
      row: 52,
      params: { encoding: 'utf-8' },
    })
    expect(lines.operator?.values).toContain('t\uFFFDl\uFFFD')
    expect(lines.operator?.values).toContain('ligne\n7 été')
  })

  test('says so of one character lost before it came here', async () => {
    const source = await readGood('insee;down_kbps;operateur\n62765;512;T\uFFFDl\n')
    expect(findIssue(source, 'characters-unreadable')).toMatchObject({ row: 2, count: 1 })
  })
})

describe('a text that was written twice', () => {
  test('is repaired with a notice', async () => {
    const { source, lines } = await readLines(twice(TEXT))
    expect(source.summary.encoding).toBe('utf-8-twice')
    expect(source.issues.map(({ code }) => code)).toEqual(['encoding-repaired'])
    expect(lines.operator?.values).toContain(OPERATOR)
  })

  test('is repaired across pieces', async () => {
    const bytes = twice(`insee;opérateur\n${'é’'.repeat(40)};x\n`)
    for (let cut = 1; cut < bytes.length; cut++) {
      const pieces = [bytes.subarray(0, cut), bytes.subarray(cut)]
      const { value } = await readText(
        'file',
        () => pieces,
        () => {},
        ({ texts }) => Promise.resolve([...texts].join('')),
      )
      expect(value).toBe(`insee;opérateur\n${'é’'.repeat(40)};x\n`)
    }
  })

  test('is not one that has an odd word beside right ones', async () => {
    const text = `nom\n${'été\n'.repeat(10)}dÃ©bit`
    expect(await read(utf8(text))).toMatchObject({ encoding: 'utf-8', value: text })
  })
})

describe('bytes', () => {
  test('are counted as decoders count them, however they are cut', async () => {
    const bytes = Uint8Array.of(
      ...utf8('aé€😀'),
      0xc3,
      0x41,
      0xe2,
      0x82,
      0xe9,
      0xf0,
      0x9f,
      0x98,
      0x80,
      0xed,
      0xa0,
      0x80,
      0xc0,
      0xaf,
      0xff,
      0xe2,
      0x82,
    )
    const marks = new TextDecoder().decode(bytes).split('\uFFFD').length - 1
    for (let cut = 0; cut <= bytes.length; cut++) {
      const pieces = [bytes.subarray(0, cut), bytes.subarray(cut)]
      const survey = await surveyBytes(pieces, Number.POSITIVE_INFINITY, createBreather())
      expect([survey.valid, survey.invalid]).toEqual([4, marks])
    }
  })

  test('with zeros here and there are no text', () => {
    expect(sniffContainer(Uint8Array.of(1, 0, 2, 0, 0, 3, 0, 4, 0, 9))).toBe('binary')
    expect(sniffContainer(new Uint8Array(64))).toBe('binary')
  })
})
