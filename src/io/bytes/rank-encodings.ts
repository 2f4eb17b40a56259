import type { Encoding } from '../../domain/scenario/reading-choices'
import { decodeChunks } from './decode-chunks'
import { decodeSingleByte } from './decode-single-byte'
import { countTwice } from './repair-twice'
import { FrenchScore } from './score-french'
import type { ByteSurvey } from './survey-bytes'
import { guessUtf16, readUtf16Mark } from './tell-utf-16'

/** How well a text goes with an encoding, from 0 to 1. */
export interface RankedEncoding<E extends Encoding = Encoding> {
  readonly encoding: E
  readonly score: number
}

/** The encodings of one byte a letter that French files are met in, the likeliest first. */
const SINGLE_BYTE = ['windows-1252', 'macintosh', 'cp850'] as const
type MetSingleByte = (typeof SINGLE_BYTE)[number]

/** What another encoding must do better than Windows-1252, by far the most frequent: « … » is an « à » of DOS. */
const MARGIN = 0.25
/** Of the runs of accents, those to be written twice for the text to be taken for that. */
const TWICE_SHARE = 0.9

/**
 * The encodings that a text may be in, the one to take first. A byte order mark settles it; without one a text is
 * UTF-8 when more of its letters are than are not, which no other text is by chance; and otherwise what makes French
 * of it.
 */
export function rankEncodings(survey: ByteSurvey): readonly [RankedEncoding, ...RankedEncoding[]] {
  const { head, valid, invalid, samples } = survey
  const wide = readUtf16Mark(head) ?? guessUtf16(head)
  if (wide) return [{ encoding: wide, score: 1 }]
  if (samples.length === 0) return [{ encoding: 'utf-8', score: 1 }]
  const [single, ...otherSingles] = rankSingleBytes(samples)
  const utf8 = { encoding: 'utf-8', score: valid / Math.max(1, valid + invalid) } as const
  const hasMark = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf
  if (valid <= invalid && !hasMark) return [single, ...byScore([...otherSingles, utf8])]
  const twice = { encoding: 'utf-8-twice', score: shareTwice(samples) } as const
  const others = [single, ...otherSingles]
  if (twice.score >= TWICE_SHARE) return [twice, ...byScore([utf8, ...others])]
  return [utf8, ...byScore(twice.score > 0 ? [twice, ...others] : others)]
}

/** The encodings of one byte a letter, by what they make of pieces of a text. */
export function rankSingleBytes(
  samples: Iterable<Uint8Array>,
): readonly [RankedEncoding<MetSingleByte>, ...RankedEncoding<MetSingleByte>[]] {
  const scores = SINGLE_BYTE.map((encoding) => ({ encoding, french: new FrenchScore() }))
  for (const bytes of samples) {
    for (const { encoding, french } of scores) {
      if (!french.isFull) french.add(decodeSingleByte(bytes, encoding))
    }
  }
  const ranked = scores.map(({ encoding, french }) => ({ encoding, score: french.share }))
  const preferred = ({ encoding, score }: RankedEncoding) =>
    score + (encoding === 'windows-1252' ? MARGIN : 0)
  const [first, ...others] = ranked.sort((a, b) => preferred(b) - preferred(a))
  return [first!, ...others]
}

/** The share of runs of accents written twice. */
function shareTwice(samples: readonly Uint8Array[]): number {
  let all = 0
  let found = 0
  for (const bytes of samples) {
    // A sample may begin or end inside a letter, or a run.
    const [text = ''] = decodeChunks([bytes], 'utf-8')
    const { twice, runs } = countTwice(text.replace(/^[^\0-\u007F]+|[^\0-\u007F]+$/g, ''))
    all += runs
    found += twice
  }
  return all === 0 ? 0 : found / all
}

const byScore = (encodings: readonly RankedEncoding[]) => encodings.toSorted((a, b) => b.score - a.score)
