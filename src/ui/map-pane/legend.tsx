import { useComputedColorScheme, VisuallyHidden } from '@mantine/core'
import type { Format } from '../../i18n/create-format'
import type { Translate } from '../../i18n/translator'
import { countSteps } from '../../map/classify-speed'
import {
  buildLegend,
  countCommuneClasses,
  type LegendEntry,
  type LegendLabel,
  swatchBackground,
} from '../../map/legend-model'
import type { MapTheme } from '../../map/map-props'
import { coveragePanelView } from '../../state/views/coverage-panel'
import { mapPaneView } from '../../state/views/map-pane'
import { useFormat, useTranslate } from '../i18n-context'
import { useCommands, useView } from '../use-app'
import { useThresholdText } from '../use-threshold-text'
import { classifyCommunes, isBackdrop, type OneMapMode } from './build-map-props'
import { LegendSymbolList } from './legend-symbol-list'
import classes from './map-area.module.css'

/** What the colours mean, with how many of each; a class is switched off where it is read. */
export function Legend() {
  const translate = useTranslate()
  const say = useThresholdText()
  const theme = useComputedColorScheme('light')
  const { toggleClass } = useCommands()
  const pane = useView(mapPaneView)
  const { threshold } = useView(coveragePanelView)
  const isDifference = pane.mapMode === 'difference'
  const changes = pane.mapMode === 'after' || pane.mapMode === 'swipe'
  const mode = pane.mapMode === 'swipe' ? 'before' : pane.mapMode
  const scale = isDifference ? 'difference' : 'ramp'
  const countCommunes = (wanted: OneMapMode) => {
    const found = classifyCommunes(pane, wanted)
    return found && countCommuneClasses(found)
  }
  const communes = buildLegend({
    subject: 'communes',
    scale,
    counts: countCommunes(isDifference ? 'difference' : 'before'),
    countsAfter: changes ? countCommunes('after') : null,
    hiddenClasses: pane.hiddenClasses,
    theme,
  })
  const { classCountsBefore, classCountsAfter } = pane
  const lines = buildLegend({
    subject: 'lines',
    scale,
    counts: classCountsBefore && countSteps(classCountsBefore),
    countsAfter: changes && classCountsAfter ? countSteps(classCountsAfter) : null,
    hiddenClasses: [],
    theme,
  })

  return (
    <section className={classes.legend} aria-label={translate('legend.label')}>
      <h2 className={classes.legendTitle}>
        {isDifference
          ? translate('legend.difference')
          : translate('legend.share', { threshold: say(threshold) })}
      </h2>
      <p className={classes.unit}>{translate('legend.communes')}</p>
      <ul className={classes.entries}>
        {communes.map((entry) => (
          <li key={entry.classId}>
            <button
              type="button"
              className={classes.entry}
              data-inline
              aria-pressed={entry.isVisible}
              onClick={() => toggleClass(entry.classId)}
            >
              <EntryContent entry={entry} theme={theme} unit="communes" isBackdrop={isBackdrop(pane)} />
            </button>
          </li>
        ))}
      </ul>
      {pane.layers.lines && !isDifference && (
        <>
          <h2 className={classes.legendTitle} style={{ marginTop: 10 }}>
            {translate('legend.lines')}
          </h2>
          <p className={classes.unit}>{translate('legend.lines-unit')}</p>
          <ul className={classes.entries}>
            {lines.map((entry) => (
              <li key={entry.classId} className={classes.entry} style={{ cursor: 'default' }}>
                <EntryContent entry={entry} theme={theme} unit="lines-unit" isBackdrop={false} />
              </li>
            ))}
          </ul>
        </>
      )}
      <LegendSymbolList mode={mode} />
    </section>
  )
}

interface EntryContentProps {
  readonly entry: LegendEntry
  readonly theme: MapTheme
  readonly unit: 'communes' | 'lines-unit'
  readonly isBackdrop: boolean
}

function EntryContent({ entry, theme, unit, isBackdrop }: EntryContentProps) {
  const translate = useTranslate()
  const format = useFormat()
  return (
    <>
      <span className={classes.swatch} style={{ background: swatchBackground(entry, theme, isBackdrop) }} />
      <span className={classes.word}>{writeLabel(entry.label, translate, format)}</span>
      <span className={classes.count}>
        <Count entry={entry} />
        <VisuallyHidden> {translate(`legend.${unit}`)}</VisuallyHidden>
      </span>
    </>
  )
}

/** How many, or how many before and after: an arrow to the eye, words to the ear. */
function Count({ entry: { count, countAfter } }: { entry: LegendEntry }) {
  const translate = useTranslate()
  const { number } = useFormat()
  if (count === null) return '–'
  if (countAfter === null) return number(count)
  const both = { before: number(count), after: number(countAfter) }
  return (
    <>
      <span aria-hidden="true">{translate('legend.before-after', both)}</span>
      <VisuallyHidden>{translate('legend.before-after-spoken', both)}</VisuallyHidden>
    </>
  )
}

function writeLabel(label: LegendLabel, translate: Translate, { percent, speed }: Format): string {
  switch (label.kind) {
    case 'share':
      if (label.from === 1) return translate('legend.all')
      if (label.from === 0) return translate('legend.under', { to: percent(label.to ?? 0, 0) })
      return translate('legend.from-to', { from: percent(label.from, 0), to: percent(label.to ?? 1, 0) })
    case 'speed': {
      type Speed = Parameters<typeof speed>[0]
      if (label.fromKbps === 0) return translate('legend.under', { to: speed((label.toKbps ?? 0) as Speed) })
      if (label.toKbps === null) return translate('legend.from', { from: speed(label.fromKbps as Speed) })
      return translate('legend.from-to', {
        from: speed(label.fromKbps as Speed),
        to: speed(label.toKbps as Speed),
      })
    }
    case 'unknown':
      return translate(label.isMostly ? 'legend.mostly-unknown' : 'legend.unknown')
    default:
      return translate(`legend.${label.kind}`)
  }
}
