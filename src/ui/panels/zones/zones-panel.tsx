import { type ZoneRow, zonesPanelView } from '../../../state/views/zones-panel'
import { useFormat, useTranslate } from '../../i18n-context'
import { EmptyState } from '../../primitives/empty-state'
import { Figure, FigureList } from '../../primitives/figure'
import { Note } from '../../primitives/note'
import { Panel, Section } from '../../primitives/panel'
import { Sentence } from '../../primitives/sentence'
import { Term } from '../../primitives/term'
import { useView } from '../../use-app'
import { useThresholdText } from '../../use-threshold-text'
import { ZoneList } from './zone-list'

/** Activity zones: which are served at the threshold, by whom, with fibre or not. */
export function ZonesPanel() {
  const translate = useTranslate()
  const { number } = useFormat()
  const say = useThresholdText()
  const view = useView(zonesPanelView)
  const isStale = view.state === 'running' || view.state === 'stale'
  const question = translate('zones.question', { threshold: say(view.threshold) })
  const { rows } = view
  if (!rows) return <Panel question={question} isStale={isStale} />
  if (rows.length === 0)
    return (
      <Panel question={question}>
        <EmptyState title={translate('zones.none')}>{translate('zones.none-todo')}</EmptyState>
      </Panel>
    )

  const withFibre = count(rows, ({ fibre }) => fibre === true)
  const fibreUnknown = count(rows, ({ fibre }) => fibre === null)
  const under = count(rows, ({ ineligible, below }) => ineligible + below > 0)
  return (
    <Panel
      question={question}
      isStale={isStale}
      answer={
        <Sentence isStale={isStale}>
          {translate('zones.answer', {
            under,
            zones: rows.length,
            threshold: say(view.threshold),
            withFibre,
          })}
        </Sentence>
      }
    >
      <Section title={translate('zones.figures')}>
        <FigureList label={translate('zones.counts', { zones: rows.length })} showsLabel>
          <Figure
            label={translate('zones.with-fibre')}
            value={number(withFibre)}
            explain={<p>{translate('explain.zone-fibre')}</p>}
          />
          <Figure label={translate('zones.fibre-unknown')} value={number(fibreUnknown)} />
          <Figure
            label={translate('zones.one-operator')}
            value={number(count(rows, ({ operators }) => operators.length === 1))}
          />
          <Figure
            label={translate('zones.no-line')}
            value={number(count(rows, ({ lines }) => lines === 0))}
          />
        </FigureList>
      </Section>
      <Section title={translate('zones.list')}>
        <Note>{translate('zones.order')}</Note>
        <ZoneList rows={rows} />
      </Section>
      <Note>
        <Term of="ZAE" /> {translate('zones.note')}
      </Note>
    </Panel>
  )
}

const count = (rows: readonly ZoneRow[], test: (row: ZoneRow) => boolean): number => rows.filter(test).length
