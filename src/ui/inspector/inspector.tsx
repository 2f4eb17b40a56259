import { CloseButton } from '@mantine/core'
import { inspectorView } from '../../state/views/inspector'
import { useTranslate } from '../i18n-context'
import { AddToScenario } from '../panels/scenarios/add-to-scenario'
import { useCommands, useView } from '../use-app'
import { InspectedContent } from './inspected-content'
import classes from './inspector.module.css'
import { titleOf } from './title-of'

/** Everything about what is selected; of several things, the sum and the list. */
export function Inspector() {
  const translate = useTranslate()
  const view = useView(inspectorView)
  const { select } = useCommands()
  if (!view) return null
  return (
    <section className={classes.root} aria-label={translate('inspector.label')}>
      <header className={classes.head}>
        <div>
          <p className={classes.kind}>
            {translate(view.kind === 'several' ? 'inspector.label' : `inspector.${view.kind}`)}
          </p>
          <h2 className={classes.title}>{titleOf(view, translate)}</h2>
        </div>
        <CloseButton aria-label={translate('action.clear-selection')} onClick={() => select(null)} />
      </header>
      <AddToScenario />
      <InspectedContent view={view} />
    </section>
  )
}
