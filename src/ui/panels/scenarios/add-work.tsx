import { Button, Select } from '@mantine/core'
import { useState } from 'react'
import type { TechnologyKey } from '../../../domain/scenario/project'
import { busyView } from '../../../state/views/busy'
import { type Choice, choicesView } from '../../../state/views/choices'
import { TECHNOLOGY_PACK } from '../../../state/vocabulary'
import { useFormat, useTranslate } from '../../i18n-context'
import { Icon } from '../../icon'
import { nameOf } from '../../name-of'
import { useCommands, useView } from '../../use-app'
import classes from './scenarios.module.css'
import { settleTechnology, TechnologySelect } from './technology-select'

const TERRITORY = 'territory'
const keyOf = ({ item }: Choice) => `${item.kind}:${item.id}`

/** A place and a technology make a work; or the engine proposes works for everything under the goal. */
export function AddWork({ scenarioId }: { scenarioId: string }) {
  const translate = useTranslate()
  const { number } = useFormat()
  const { addDeployments, suggestDeployments } = useCommands()
  const choices = useView(choicesView)
  const busy = useView(busyView)
  const [place, setPlace] = useState<string | null>(null)
  const [wish, setWish] = useState<TechnologyKey>('prm')
  const choice = choices.find((candidate) => keyOf(candidate) === place)
  const target = place === TERRITORY ? ({ kind: 'territory' } as const) : choice?.target
  const technology = settleTechnology(wish, target ? [target.kind] : [])
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
    if (!target) return
    const technologyName = nameOf(translate, 'technology', technology)
    const placeName = choice?.name ?? translate('works.territory')
    const name = translate('works.name', { place: placeName, technology: technologyName })
    const { defaultScope: scope } = TECHNOLOGY_PACK[technology]
    addDeployments(scenarioId, [{ name, technology, target, scope, site: null, note: '' }])
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
        size="xs"
        value={place}
        onChange={setPlace}
        nothingFoundMessage={translate('search.none')}
        data={[{ value: TERRITORY, label: translate('works.territory') }, ...groups]}
      />
      <TechnologySelect
        label={translate('works.technology')}
        value={technology}
        targets={target ? [target.kind] : []}
        onChange={setWish}
        describes
      />
      <div className={classes.addButtons}>
        <Button disabled={!target} leftSection={<Icon name="add" size={16} />} onClick={add}>
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
