import { Button } from '@mantine/core'
import type { TechnologyKey } from '../../../domain/scenario/project'
import type { SimulationFigures } from '../../../domain/scenario/simulation'
import { scenarioListView, scenarioPanelView } from '../../../state/views/scenario-panel'
import { topBarView } from '../../../state/views/top-bar'
import { useFormat, useTranslate } from '../../i18n-context'
import { Icon } from '../../icon'
import { Note } from '../../primitives/note'
import { Panel, Section } from '../../primitives/panel'
import { Sentence } from '../../primitives/sentence'
import { useView } from '../../use-app'
import { useIsReading } from '../../use-is-reading'
import { useThresholdText } from '../../use-threshold-text'
import { writeShareShort } from '../../write-share'
import { ScenarioDetail } from './scenario-detail'
import { ScenarioList } from './scenario-list'
import { useNewScenario } from './use-new-scenario'

/** Lines that one technology lifts: a plan that owes much to satellite must not read like one of fibre. */
const countLiftedBy = (works: SimulationFigures['deployments'], wanted: TechnologyKey): number =>
  works.reduce((sum, { technology, lifted }) => (technology === wanted ? sum + lifted : sum), 0)

/** What a scenario changes and costs, beside the baseline where nothing is done. */
export function ScenariosPanel() {
  const translate = useTranslate()
  const format = useFormat()
  const say = useThresholdText()
  const addScenario = useNewScenario()
  const isReading = useIsReading()
  const list = useView(scenarioListView)
  const shown = useView(scenarioPanelView)
  const { threshold } = useView(topBarView)
  const result = shown?.result
  const isStale = shown?.state === 'running' || shown?.state === 'stale'

  return (
    <Panel
      question={translate('scenarios.question')}
      isStale={isStale}
      answer={
        <Sentence isStale={isStale}>
          {!shown
            ? translate(list.rows.length === 0 ? 'scenarios.answer-empty' : 'scenarios.answer-baseline')
            : !result || shown.deployments.length === 0
              ? translate('scenarios.answer-no-works', { name: shown.scenario.name })
              : translate('scenarios.answer', {
                  name: shown.scenario.name,
                  lifted: result.lifted,
                  satellite: countLiftedBy(result.deployments, 'satellite'),
                  goal: say(shown.scenario.goal),
                  threshold: say(threshold),
                  before: writeShareShort(result.coverageBefore.totals, format, translate),
                  after: writeShareShort(result.coverageAfter.totals, format, translate),
                  known: result.capex.base !== null ? 'whole' : result.capex.knownBase > 0 ? 'part' : 'none',
                  cost: format.eurosShort(result.capex.base ?? result.capex.knownBase),
                })}
        </Sentence>
      }
    >
      <Section
        title={translate('scenarios.list')}
        actions={
          <Button data-edit leftSection={<Icon name="add" size={16} />} onClick={addScenario}>
            {translate('scenarios.add')}
          </Button>
        }
      >
        <ScenarioList />
        {isReading && <Note>{translate('scenarios.reading')}</Note>}
      </Section>
      {shown && <ScenarioDetail key={shown.scenario.id} />}
    </Panel>
  )
}
