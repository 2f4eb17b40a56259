import { Button } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { scenarioPanelView } from '../../../state/views/scenario-panel'
import { useTranslate } from '../../i18n-context'
import { Icon } from '../../icon'
import { CommitInput } from '../../primitives/commit-input'
import { IconButton } from '../../primitives/icon-toggle'
import { IssueList } from '../../primitives/issue-list'
import { Section } from '../../primitives/panel'
import { SpeedInput } from '../../primitives/speed-input'
import { useCommands, useView } from '../../use-app'
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
  const [showsPrices, setShowsPrices] = useState(false)
  if (!view) return null
  const { scenario, result, deployments, issues } = view

  return (
    <>
      <Section title={translate('scenario.identity')} actions={<ScenarioActions />}>
        <ScenarioName />
        <SpeedInput
          data-edit
          label={translate('scenario.goal')}
          description={translate('scenario.goal-meaning')}
          value={scenario.goal.downKbps}
          onCommit={(downKbps) => setGoal(scenario.id, { ...scenario.goal, downKbps })}
        />
      </Section>
      {result && deployments.length > 0 && (
        <Section
          title={translate('cost.title')}
          actions={
            <Button variant="default" onClick={() => setShowsPrices(true)}>
              {translate('cost.prices')}
            </Button>
          }
        >
          <CostSummary result={result} />
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
            <LocalShareList result={result} />
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
      data-edit
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
    <span className={classes.actions} data-edit>
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
