import { type AppState, STEPS } from '../../state/app-state'
import { createView } from '../../state/views/create-view'
import { useTranslate } from '../i18n-context'
import { Icon } from '../icon'
import { useCommands, useView } from '../use-app'
import classes from './rail.module.css'

const railView = createView(
  ({ step, project }: AppState) => [step, project.sources.length > 0],
  (step, hasData) => ({ step, hasData }),
)

/** The steps, in the order of the work. Those that need data wait for it. */
export function Rail() {
  const translate = useTranslate()
  const { step, hasData } = useView(railView)
  const { setStep } = useCommands()
  return (
    <nav aria-label={translate('rail.label')}>
      <ol className={classes.list}>
        {STEPS.map((item) => (
          <li key={item}>
            <button
              type="button"
              className={classes.step}
              aria-current={item === step ? 'step' : undefined}
              disabled={item !== 'data' && !hasData}
              onClick={() => setStep(item)}
            >
              <Icon name={item} size={22} />
              <span>{translate(`rail.${item}`)}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
