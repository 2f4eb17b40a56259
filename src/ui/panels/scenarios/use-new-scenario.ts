import { scenarioLetter, scenarioListView } from '../../../state/views/scenario-panel'
import { topBarView } from '../../../state/views/top-bar'
import { EMPTY_FUNDING_PLAN } from '../../../state/vocabulary'
import { useTranslate } from '../../i18n-context'
import { useCommands, useView } from '../../use-app'

/** Adds a scenario named after its letter, whose goal is the threshold asked, and gives its id. */
export function useNewScenario(): () => string {
  const translate = useTranslate()
  const { addScenario } = useCommands()
  const { rows } = useView(scenarioListView)
  const { threshold } = useView(topBarView)
  return () =>
    addScenario({
      name: translate('scenario.default-name', { letter: scenarioLetter(rows.length) }),
      goal: threshold,
      deployments: [],
      funding: EMPTY_FUNDING_PLAN,
    })
}
