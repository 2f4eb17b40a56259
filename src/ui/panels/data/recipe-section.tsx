import { Button } from '@mantine/core'
import type { AppState } from '../../../state/app-state'
import { busyView } from '../../../state/views/busy'
import { useTranslate } from '../../i18n-context'
import { Icon } from '../../icon'
import { Note } from '../../primitives/note'
import { Section } from '../../primitives/panel'
import { useCommands, useView } from '../../use-app'
import classes from './data-panel.module.css'

const recipeView = ({ recipe }: AppState) => recipe

/** The recipe that the next files will be read by, if there is one: what it awaits. */
export function ActiveRecipe() {
  const translate = useTranslate()
  const { forgetRecipe } = useCommands()
  const recipe = useView(recipeView)
  if (recipe === null) return null
  return (
    <section className={classes.recipe} aria-label={translate('recipe.title')}>
      <strong>{translate('recipe.active', { name: recipe.name || 'none' })}</strong>
      <ul>
        {recipe.files.map(({ name, kind, understood }) => (
          <li key={name}>
            {name} <span>· {translate(`data.found-${kind}`, { used: understood.used })}</span>
          </li>
        ))}
      </ul>
      <Note>{translate('recipe.expected')}</Note>
      <Button variant="default" onClick={forgetRecipe}>
        {translate('recipe.forget')}
      </Button>
    </section>
  )
}

/** How to do the same import again. */
export function RecipeSection() {
  const translate = useTranslate()
  const { exportRecipe } = useCommands()
  const busy = useView(busyView)
  return (
    <Section title={translate('recipe.title')}>
      <Note>{translate('recipe.what')}</Note>
      <div className={classes.otherwise}>
        <Button
          variant="default"
          loading={busy.includes('export')}
          leftSection={<Icon name="save" size={16} />}
          onClick={() => void exportRecipe()}
        >
          {translate('recipe.export')}
        </Button>
      </div>
    </Section>
  )
}
