import { Button } from '@mantine/core'
import { useState } from 'react'
import type { TechnologyKey } from '../../../domain/scenario/project'
import { selectedChoicesView } from '../../../state/views/choices'
import { scenarioListView } from '../../../state/views/scenario-panel'
import { useTranslate } from '../../i18n-context'
import { Icon } from '../../icon'
import { useCommands, useView } from '../../use-app'
import { draftWork } from './draft-work'
import classes from './scenarios.module.css'
import { settleTechnology, TechnologySelect } from './technology-select'
import { useNewScenario } from './use-new-scenario'

/** What is selected on the map, in the table or in a list, treated by one technology in the scenario shown. */
export function AddToScenario() {
  const translate = useTranslate()
  const choices = useView(selectedChoicesView)
  const { rows, activeId } = useView(scenarioListView)
  const { addDeployments } = useCommands()
  const addScenario = useNewScenario()
  const [wish, setWish] = useState<TechnologyKey>('prm')
  if (choices.length === 0) return null
  const targets = choices.map(({ target }) => target.kind)
  const technology = settleTechnology(wish, targets)
  const scenario = rows.find(({ id }) => id === activeId)

  const add = () => {
    const id = scenario?.id ?? addScenario()
    addDeployments(
      id,
      choices.map((choice) => draftWork(choice, technology, translate)),
    )
  }

  return (
    <div className={classes.addSelected} data-edit>
      <TechnologySelect
        label={translate('works.treat', { count: choices.length, name: choices[0]!.name })}
        value={technology}
        targets={targets}
        onChange={setWish}
        describes
      />
      <Button leftSection={<Icon name="add" size={16} />} onClick={add}>
        {scenario ? translate('works.add-to', { name: scenario.name }) : translate('works.add-to-new')}
      </Button>
    </div>
  )
}
