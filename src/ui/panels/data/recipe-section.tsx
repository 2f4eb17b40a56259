import { Button } from '@mantine/core'
import { busyView } from '../../../state/views/busy'
import { recipeView } from '../../../state/views/recipe'
import { useTranslate } from '../../i18n-context'
import { Icon } from '../../icon'
import { Note } from '../../primitives/note'
import { Section } from '../../primitives/panel'
import { useCommands, useView } from '../../use-app'
import classes from './data-panel.module.css'

/** The recipe that the next files are read by, if there is one: what it has had, and what it awaits. */
export function ActiveRecipe() {
  const translate = useTranslate()
  const { forgetRecipe } = useCommands()
  const recipe = useView(recipeView)
  if (recipe === null) return null
  const isComplete = recipe.files.every(({ readFrom }) => readFrom !== null)
  return (
    <section className={classes.recipe} aria-label={translate('recipe.title')}>
      <strong>
        {translate(isComplete ? 'recipe.complete' : 'recipe.active', { name: recipe.name || 'none' })}
      </strong>
      <ul>
        {recipe.files.map(({ name, kind, used, readFrom }) => (
          <li key={name} data-read={readFrom !== null || undefined}>
            {readFrom !== null && <Icon name="check" size={16} />}
            {name} <span>· {translate(`data.found-${kind}`, { used })}</span>
            {readFrom !== null && <small>{translate('recipe.read-from', { name: readFrom })}</small>}
          </li>
        ))}
      </ul>
      <Note>{translate(isComplete ? 'recipe.told' : 'recipe.expected')}</Note>
      <Button variant="default" onClick={forgetRecipe}>
        {translate(isComplete ? 'close' : 'recipe.forget')}
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
