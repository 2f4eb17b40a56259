import { Button } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { scenarioPanelView } from '../../../state/views/scenario-panel'
import { topBarView } from '../../../state/views/top-bar'
import { useTranslate } from '../../i18n-context'
import { Icon } from '../../icon'
import { CommitInput } from '../../primitives/commit-input'
import { IconButton } from '../../primitives/icon-toggle'
import { IssueList } from '../../primitives/issue-list'
import { Note } from '../../primitives/note'
import { Section } from '../../primitives/panel'
import { SpeedInput } from '../../primitives/speed-input'
import { useCommands, useView } from '../../use-app'
import { useThresholdText } from '../../use-threshold-text'
import { AddWork } from './add-work'
import { CostSummary } from './cost-summary'
import { FundingSection } from './funding-section'
import { LocalShareList } from './local-share-list'
import { QuantityTable } from './quantity-table'
import classes from './scenarios.module.css'
import { WorkList } from './work-list'

const PriceTable = lazy(() => import('./price-table').then(({ PriceTable }) => ({ default: PriceTable })))

/** The scenario shown: what it wants, its works in order, what they take, what they cost, who pays. */
export function ScenarioDetail() {
  const translate = useTranslate()
  const { setGoal } = useCommands()
  const view = useView(scenarioPanelView)
  const { threshold } = useView(topBarView)
  const say = useThresholdText()
  const [showsPrices, setShowsPrices] = useState(false)
  if (!view) return null
  const { scenario, result, deployments, issues } = view
  const { id, goal } = scenario

  return (
    <>
      <div data-edit>
        <Section title={translate('scenario.identity')} actions={<ScenarioActions />}>
          <ScenarioName />
          <div>
            <div className={classes.goal}>
              <SpeedInput
                label={translate('scenario.goal')}
                value={goal.downKbps}
                onCommit={(downKbps) => setGoal(id, { ...goal, downKbps })}
              />
              <SpeedInput
                label={translate('scenario.goal-up')}
                placeholder={translate('scenario.goal-up-none')}
                value={goal.upKbps}
                onCommit={(upKbps) => setGoal(id, { ...goal, upKbps })}
                onClear={() => setGoal(id, { ...goal, upKbps: null })}
              />
            </div>
            <Note>{translate('scenario.goal-meaning')}</Note>
          </div>
        </Section>
      </div>
      {result && deployments.length > 0 && (
        <Section
          title={translate('cost.title')}
          actions={
            <Button variant="default" onClick={() => setShowsPrices(true)}>
              {translate('cost.prices')}
            </Button>
          }
        >
          <CostSummary result={result} threshold={say(threshold)} />
        </Section>
      )}
      <Section title={translate('works.title')}>
        <WorkList scenario={scenario} works={deployments} />
        <AddWork scenarioId={scenario.id} />
      </Section>
      {issues.length > 0 && <IssueList issues={issues} />}
      {result && deployments.length > 0 && (
        <>
          <Section title={translate('quantity.title')}>
            <QuantityTable quantities={result.quantities} />
          </Section>
          <FundingSection scenario={scenario} result={result} />
          <Section title={translate('share.title')}>
            <LocalShareList result={result} sharingKey={scenario.funding.sharingKey} />
          </Section>
        </>
      )}
      {showsPrices && (
        <Suspense>
          <PriceTable onClose={() => setShowsPrices(false)} />
        </Suspense>
      )}
    </>
  )
}

function ScenarioName() {
  const translate = useTranslate()
  const { renameScenario } = useCommands()
  const view = useView(scenarioPanelView)
  if (!view) return null
  return (
    <CommitInput
      label={translate('scenario.name')}
      value={view.scenario.name}
      format={(name) => name}
      parse={(text) => text.trim() || null}
      complaint={translate('scenario.name-empty')}
      onCommit={(name) => renameScenario(view.scenario.id, name)}
    />
  )
}

function ScenarioActions() {
  const translate = useTranslate()
  const { duplicateScenario, removeScenario } = useCommands()
  const view = useView(scenarioPanelView)
  if (!view) return null
  const { id, name } = view.scenario
  return (
    <span className={classes.actions}>
      <IconButton
        label={translate('scenario.duplicate')}
        onClick={() => duplicateScenario(id, translate('scenario.copy-name', { name }))}
      >
        <Icon name="copy" size={16} />
      </IconButton>
      <IconButton label={translate('scenario.remove', { name })} onClick={() => removeScenario(id)}>
        <Icon name="remove" size={16} />
      </IconButton>
    </span>
  )
}
