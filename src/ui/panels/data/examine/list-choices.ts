import type { ReadingChoices } from '../../../../domain/scenario/reading-choices'
import { nameCrs, writeCrs } from '../../../../i18n/name-crs'
import type { Translate } from '../../../../i18n/translator'
import type { Preview } from '../../../../state/views/examined'
import { SAYABLE_EPSG } from '../../../../state/vocabulary'
import type { Choice, Words } from './choice'
import { chooseDecimal, chooseDelimiter, chooseEncoding, chooseHeaderRow } from './text-choices'

/** What can be said of a file as it is now read, in the order in which it is decided. */
export function listChoices(words: Words, preview: Preview, choices: ReadingChoices): readonly Choice[] {
  const { translate } = words
  return [
    chooseKind(translate, preview, choices),
    choosePart(translate, preview, choices),
    chooseEncoding(words, preview, choices),
    chooseDelimiter(words, preview, choices),
    chooseHeaderRow(translate, preview, choices),
    chooseDecimal(translate, preview, choices),
    chooseCoordinates(translate, preview, choices),
    chooseSpeedUnit(translate, preview, choices),
  ].filter((choice) => choice !== null)
}

function chooseKind(
  translate: Translate,
  { kind, kinds }: Preview,
  { kind: said, ...others }: ReadingChoices,
): Choice | null {
  if (kinds.length < 2) return null
  const name = (each: NonNullable<Preview['kind']>) => translate(`examine.kind-${each}`)
  return {
    label: translate('examine.content'),
    found: kind && name(kind),
    value: said ?? '',
    options: kinds.map((each) => ({ value: each, label: name(each) })),
    // Roles are those of a kind: another kind starts without.
    say: (value) => {
      const { roles: _, ...kept } = others
      const chosen = kinds.find((each) => each === value)
      return chosen === undefined ? kept : { ...kept, kind: chosen }
    },
  }
}

function choosePart(
  translate: Translate,
  { summary }: Preview,
  { part: said, ...others }: ReadingChoices,
): Choice | null {
  if (!summary || summary.parts.length < 2) return null
  return {
    label: translate('data.part'),
    found: summary.part,
    value: said ?? '',
    options: summary.parts.map((each) => ({ value: each, label: each })),
    say: (value) => (value === '' ? others : { ...others, part: value }),
  }
}

function chooseCoordinates(
  translate: Translate,
  { summary, glance }: Preview,
  { epsg, axes, ...others }: ReadingChoices,
): Choice | null {
  const hasCoordinates = glance?.drawn || summary?.crs || epsg !== undefined
  if (!hasCoordinates) return null
  const wgs84 = nameCrs(translate, 4326)
  return {
    label: translate('examine.coordinates'),
    found: summary?.crs ? writeCrs(translate, summary.crs, 'short') : null,
    value: epsg === undefined ? '' : `${epsg} ${axes ?? 'xy'}`,
    options: SAYABLE_EPSG.flatMap((each) => [
      { value: `${each} xy`, label: nameCrs(translate, each) },
      ...(each === 4326
        ? [{ value: `${each} yx`, label: translate('examine.coordinates-swapped', { name: wgs84 }) }]
        : []),
    ]),
    say: (value) => {
      const [number, order] = value.split(' ')
      if (!number) return others
      return { ...others, epsg: Number(number), axes: order === 'yx' ? 'yx' : 'xy' }
    },
  }
}

function chooseSpeedUnit(
  translate: Translate,
  { summary }: Preview,
  { speedUnit: said, ...others }: ReadingChoices,
): Choice | null {
  if (!summary?.speedUnit || summary.speedUnit.known === 'header') return null
  return {
    label: translate('understood.speed-unit'),
    found: summary.speedUnit.unit,
    value: said ?? '',
    options: [
      { value: 'kbps', label: 'kbit/s' },
      { value: 'mbps', label: 'Mbit/s' },
    ],
    say: (value) => (value === 'kbps' || value === 'mbps' ? { ...others, speedUnit: value } : others),
  }
}
