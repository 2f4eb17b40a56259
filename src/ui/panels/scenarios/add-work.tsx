import { Button, Select } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { TechnologyKey } from '../../../domain/scenario/project'
import { busyView } from '../../../state/views/busy'
import { choicesView } from '../../../state/views/choices'
import { useFormat, useTranslate } from '../../i18n-context'
import { Icon } from '../../icon'
import { useCommands, useView } from '../../use-app'
import { createPlaceFilter, keyOf } from './create-place-filter'
import { draftWork } from './draft-work'
import classes from './scenarios.module.css'
import { settleTechnology, TechnologySelect } from './technology-select'

const TERRITORY = 'territory'
const WHOLE = { commune: null, lines: null, target: { kind: 'territory' } } as const
/** A place and a technology make a work; or the engine proposes works for everything under the goal. */
export function AddWork({ scenarioId }: { scenarioId: string }) {
  const translate = useTranslate()
  const { number } = useFormat()
  const { addDeployments, suggestDeployments } = useCommands()
  const choices = useView(choicesView)
  const busy = useView(busyView)
  const filter = useMemo(() => createPlaceFilter(choices), [choices])
  const [place, setPlace] = useState<string | null>(null)
  const [wish, setWish] = useState<TechnologyKey>('prm')
  const choice = choices.find((candidate) => keyOf(candidate) === place)
  const chosen = place === TERRITORY ? { ...WHOLE, name: translate('works.territory') } : choice
  const targets = chosen ? [chosen.target.kind] : []
  const technology = settleTechnology(wish, targets)
  const groups = (['shadowZone', 'commune', 'zone'] as const).map((kind) => ({
    group: translate(`works.group-${kind}`),
    items: choices
      .filter(({ item }) => item.kind === kind)
      .map((choice) => ({
        value: keyOf(choice),
        label:
          choice.lines === null
            ? choice.name
            : translate('works.choice', {
                name: choice.name,
                lines: number(choice.lines),
                ineligible: choice.ineligible,
              }),
      })),
  }))

  const add = () => {
    if (!chosen) return
    addDeployments(scenarioId, [draftWork(chosen, technology, translate)])
    setPlace(null)
  }

  return (
    <div className={classes.add} data-edit>
      <Select
        label={translate('works.place')}
        placeholder={translate('works.place-example')}
        searchable
        clearable
        limit={60}
        filter={filter}
        size="xs"
        value={place}
        onChange={setPlace}
        nothingFoundMessage={translate('search.none')}
        data={[{ value: TERRITORY, label: translate('works.territory') }, ...groups]}
      />
      <TechnologySelect
        label={translate('works.technology')}
        value={technology}
        targets={targets}
        onChange={setWish}
        describes
      />
      <div className={classes.addButtons}>
        <Button disabled={!chosen} leftSection={<Icon name="add" size={16} />} onClick={add}>
          {translate('works.add')}
        </Button>
        <Button
          variant="default"
          leftSection={<Icon name="wand" size={16} />}
          loading={busy.includes('suggest')}
          onClick={() => void suggestDeployments(scenarioId)}
        >
          {translate('works.suggest')}
        </Button>
      </div>
    </div>
  )
}
