import type { ReadingChoices } from '../../../../domain/scenario/reading-choices'
import type { Translate } from '../../../../i18n/translator'
import type { Preview } from '../../../../state/views/examined'
import { DECIMAL_MARKS, DELIMITERS, ENCODINGS } from '../../../../state/vocabulary'
import type { Choice, Words } from './choice'

/** A name, with how plausible it is where that was weighed. */
function withScore({ translate, percent }: Words, name: string, score: number | undefined): string {
  return score === undefined ? name : translate('examine.plausible', { name, score: percent(score) })
}

export function chooseEncoding(
  words: Words,
  { summary, glance }: Preview,
  { encoding: said, ...others }: ReadingChoices,
): Choice | null {
  // Of sheets and layers the format settles it.
  const isText = summary ? summary.encoding !== null && summary.delimiter !== null : glance?.drawn !== 'areas'
  if (!isText) return null
  const name = (each: (typeof ENCODINGS)[number]) => words.translate(`encoding.${each}`)
  const scoreOf = new Map(summary?.encodings.map(({ encoding, score }) => [encoding, score]))
  const found = ENCODINGS.find((each) => each === summary?.encoding)
  return {
    label: words.translate('understood.encoding'),
    found: found ? name(found) : null,
    value: said ?? '',
    options: ENCODINGS.map((each) => ({
      value: each,
      label: withScore(words, name(each), scoreOf.get(each)),
    })),
    say: (value) => {
      const encoding = ENCODINGS.find((each) => each === value)
      return encoding === undefined ? others : { ...others, encoding }
    },
  }
}

export function chooseDelimiter(
  words: Words,
  { summary, glance }: Preview,
  { delimiter: said, ...others }: ReadingChoices,
): Choice | null {
  if (summary ? summary.delimiter === null : glance?.drawn) return null
  const name = (sign: string) =>
    sign === '\t'
      ? words.translate('examine.delimiter-tab')
      : words.translate('examine.delimiter-other', { sign })
  const scoreOf = new Map(summary?.delimiters.map(({ delimiter, score }) => [delimiter, score]))
  return {
    label: words.translate('understood.delimiter'),
    found: summary?.delimiter ? name(summary.delimiter) : null,
    value: said ?? '',
    options: DELIMITERS.map((each) => ({
      value: each,
      label: withScore(words, name(each), scoreOf.get(each)),
    })),
    say: (value) => {
      const delimiter = DELIMITERS.find((each) => each === value)
      return delimiter === undefined ? others : { ...others, delimiter }
    },
  }
}

/** Exports put titles above the header, never a page of them. */
const ROWS_OFFERED = 25

export function chooseHeaderRow(
  translate: Translate,
  { summary, glance }: Preview,
  { headerRow: said, ...others }: ReadingChoices,
): Choice | null {
  if (summary ? summary.headerRow === null : glance?.drawn) return null
  return {
    label: translate('examine.header-row'),
    found: summary?.headerRow ? String(summary.headerRow) : null,
    value: said === undefined ? '' : String(said),
    options: Array.from({ length: ROWS_OFFERED }, (_, index) => String(index + 1)).map((row) => ({
      value: row,
      label: row,
    })),
    say: (value) => (value === '' ? others : { ...others, headerRow: Number(value) }),
  }
}

export function chooseDecimal(
  translate: Translate,
  { summary }: Preview,
  { decimal: said, ...others }: ReadingChoices,
): Choice | null {
  if (!summary || (summary.decimal === null && said === undefined)) return null
  const name = (mark: string) => translate(mark === ',' ? 'examine.decimal-comma' : 'examine.decimal-point')
  return {
    label: translate('understood.decimal'),
    found: summary.decimal && name(summary.decimal),
    value: said ?? '',
    options: DECIMAL_MARKS.map((each) => ({ value: each, label: name(each) })),
    say: (value) => {
      const decimal = DECIMAL_MARKS.find((each) => each === value)
      return decimal === undefined ? others : { ...others, decimal }
    },
  }
}
