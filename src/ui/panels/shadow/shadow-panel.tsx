import { Button } from '@mantine/core'
import { shadowPanelView } from '../../../state/views/shadow-panel'
import { metres } from '../../../state/vocabulary'
import { useFormat, useTranslate } from '../../i18n-context'
import { Figure, FigureList } from '../../primitives/figure'
import { Note } from '../../primitives/note'
import { NumberInput } from '../../primitives/number-input'
import { Panel, Section } from '../../primitives/panel'
import { PickList } from '../../primitives/pick-list'
import { Sentence } from '../../primitives/sentence'
import { Term } from '../../primitives/term'
import { useCommands, useView } from '../../use-app'
import { useThresholdText } from '../../use-threshold-text'
import classes from './shadow-panel.module.css'

/** As many as a panel can rank; the table under the map has them all. */
const SHOWN = 12

/** Where the lines under the threshold stand together, and how many stand alone. */
export function ShadowPanel() {
  const translate = useTranslate()
  const { number, withUnit } = useFormat()
  const say = useThresholdText()
  const { setShadow, selectMany } = useCommands()
  const view = useView(shadowPanelView)
  const { answer, parameters } = view
  const isStale = view.state === 'running' || view.state === 'stale'

  return (
    <Panel
      question={translate('shadow.question', { threshold: say(view.threshold) })}
      isStale={isStale}
      answer={
        answer && (
          <Sentence isStale={isStale}>
            {translate('shadow.answer', {
              zones: answer.rows.length,
              lines: answer.lines,
              ineligible: answer.ineligible,
              communes: answer.communesTouched,
              isolated: answer.isolated,
            })}
          </Sentence>
        )
      }
    >
      <Section title={translate('shadow.parameters')}>
        <div className={classes.parameters} data-edit>
          <NumberInput
            label={translate('shadow.distance')}
            unit="m"
            min={10}
            max={5000}
            value={parameters.distance}
            onCommit={(distance) => setShadow({ ...parameters, distance: metres(distance) })}
          />
          <NumberInput
            label={translate('shadow.min-lines')}
            min={2}
            max={500}
            value={parameters.minLines}
            onCommit={(minLines) => setShadow({ ...parameters, minLines: Math.round(minLines) })}
          />
        </div>
        <Note>
          {translate('shadow.meaning-before')} <Term of="zone d’ombre">{translate('shadow.term')}</Term>{' '}
          {translate('shadow.meaning-after')}
        </Note>
      </Section>
      {answer && (
        <>
          <Section
            title={translate('shadow.ranking', { shown: Math.min(SHOWN, answer.rows.length) })}
            actions={
              <Button
                data-edit
                variant="default"
                onClick={() => selectMany(answer.rows.map(({ id }) => ({ kind: 'shadowZone', id })))}
              >
                {translate('shadow.select-all')}
              </Button>
            }
          >
            <Note>{translate('shadow.how')}</Note>
            <PickList
              label={translate('shadow.list')}
              items={answer.rows.slice(0, SHOWN).map((zone) => ({
                item: { kind: 'shadowZone', id: zone.id },
                mark: number(zone.id),
                title: zone.name,
                detail: translate('shadow.item', {
                  lines: zone.lines,
                  ineligible: zone.ineligible,
                  area: withUnit(zone.areaHa, 'ha'),
                }),
              }))}
            />
            {answer.rows.length > SHOWN && (
              <Note>{translate('shadow.more', { count: answer.rows.length - SHOWN })}</Note>
            )}
          </Section>
          <Section title={translate('shadow.apart')}>
            <FigureList>
              <Figure
                label={translate('shadow.isolated')}
                value={number(answer.isolated)}
                explain={<p>{translate('explain.isolated')}</p>}
              />
              <Figure
                label={translate('shadow.without-position')}
                value={number(answer.withoutPosition)}
                explain={<p>{translate('explain.without-position')}</p>}
              />
            </FigureList>
          </Section>
        </>
      )}
    </Panel>
  )
}
