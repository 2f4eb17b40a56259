import { SegmentedControl } from '@mantine/core'
import { lazy, Suspense } from 'react'
import { coveragePanelView } from '../../../state/views/coverage-panel'
import { COPPER_FORMULAS } from '../../../state/vocabulary'
import { useFormat, useTranslate } from '../../i18n-context'
import { Note } from '../../primitives/note'
import { Panel, Section } from '../../primitives/panel'
import { Sentence } from '../../primitives/sentence'
import { useCommands, useView } from '../../use-app'
import { useThresholdText } from '../../use-threshold-text'
import { writeShare } from '../../write-share'
import { CoverageFigureList } from './coverage-figures'
import { EpciList } from './epci-list'

const DistributionChart = lazy(() =>
  import('../../charts/distribution-chart').then(({ DistributionChart }) => ({ default: DistributionChart })),
)

/** Who is served at the threshold: sentence, figures with their denominators and bounds, distribution, EPCI. */
export function CoveragePanel() {
  const translate = useTranslate()
  const format = useFormat()
  const say = useThresholdText()
  const { setCopperFormula } = useCommands()
  const view = useView(coveragePanelView)
  const { answer } = view
  const isStale = view.state === 'running' || view.state === 'stale'

  if (!answer)
    return (
      <Panel
        question={translate('coverage.question', { threshold: say(view.threshold) })}
        isStale={isStale}
      />
    )

  const { totals, summary, classCounts, epcis } = answer
  const { worst } = summary
  return (
    <Panel
      question={translate('coverage.question', { threshold: say(view.threshold) })}
      isStale={isStale}
      answer={
        <>
          <Sentence isStale={isStale}>
            {summary.lines === 0
              ? translate('coverage.no-lines')
              : translate('coverage.answer', {
                  under: summary.under,
                  lines: summary.lines,
                  threshold: say(view.shownThreshold),
                  communes: summary.communesTouched,
                  ineligible: summary.ineligible,
                  unknown: summary.unknown,
                })}
          </Sentence>
          {worst && worst.shareLow < 1 && (
            <Sentence isStale={isStale}>
              {translate(worst.shareHigh === 0 ? 'coverage.worst-none' : 'coverage.worst', {
                name: worst.name,
                share: writeShare(worst, format, translate),
                count: worst.communes,
                all: worst.communes === summary.communesWithLines ? 'yes' : 'no',
              })}
            </Sentence>
          )}
        </>
      }
    >
      <Section title={translate('coverage.figures')}>
        <CoverageFigureList figures={totals} unplaced={answer.unplaced.lines} />
      </Section>
      <Section title={translate('coverage.distribution')}>
        <Suspense>
          <DistributionChart counts={classCounts} threshold={view.shownThreshold.downKbps} />
        </Suspense>
      </Section>
      {epcis.length > 0 && (
        <Section title={translate('coverage.epcis')}>
          <EpciList rows={epcis} />
        </Section>
      )}
      <Section title={translate('coverage.formula')}>
        <SegmentedControl
          data-edit
          fullWidth
          size="xs"
          aria-label={translate('coverage.formula')}
          value={view.copperFormula}
          data={COPPER_FORMULAS.map((value) => ({ value, label: translate(`formula.${value}`) }))}
          onChange={setCopperFormula}
        />
        <Note>{translate(`formula.${view.copperFormula}-meaning`)}</Note>
      </Section>
    </Panel>
  )
}
