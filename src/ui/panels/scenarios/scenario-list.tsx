import { scenarioColour } from '../../../map/palette'
import { scenarioListView } from '../../../state/views/scenario-panel'
import { useFormat, useTranslate } from '../../i18n-context'
import { useCommands, useView } from '../../use-app'
import { writeAmount } from '../../write-amount'
import { type Bounds, writeShareShort } from '../../write-share'
import classes from './scenarios.module.css'

/** The baseline and the scenarios, one chosen: what the map and the table show. */
export function ScenarioList() {
  const translate = useTranslate()
  const format = useFormat()
  const { eurosShort } = format
  const { showScenario } = useCommands()
  const { rows, baseline, activeId } = useView(scenarioListView)
  const share = (totals: Bounds | null) =>
    totals ? writeShareShort(totals, format, translate) : translate('unknown')

  return (
    <ul className={classes.list}>
      <li>
        <button
          type="button"
          className={classes.scenario}
          aria-pressed={activeId === null}
          onClick={() => showScenario(null)}
        >
          <span className={classes.letter} data-baseline>
            0
          </span>
          <span className={classes.name}>{translate('scenarios.baseline')}</span>
          <span className={classes.numbers}>{share(baseline)}</span>
        </button>
      </li>
      {rows.map((row) => (
        <li key={row.id}>
          <button
            type="button"
            className={classes.scenario}
            aria-pressed={row.id === activeId}
            onClick={() => showScenario(row.id)}
          >
            <span className={classes.letter} style={{ background: scenarioColour(row.letter) }}>
              {row.letter}
            </span>
            <span className={classes.name}>
              {row.name}
              <small>{translate('scenarios.works', { count: row.deployments })}</small>
            </span>
            <span className={classes.numbers}>
              {share(row.totals)}
              <small>
                {row.capex === null ? translate('stale') : writeAmount(row.capex, eurosShort, translate)}
              </small>
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
