import { Button } from '@mantine/core'
import { placingView } from '../../state/views/placing'
import { useTranslate } from '../i18n-context'
import { useCommands, useView } from '../use-app'
import classes from './map-area.module.css'

/** What the next click on the map does, how to do it without a mouse, and how not to. */
export function PlacingLine() {
  const translate = useTranslate()
  const { stopPlacing } = useCommands()
  const work = useView(placingView)
  return (
    <div role="status">
      {work && (
        <p className={classes.placing}>
          <span>{translate('map.placing', { name: work.name })}</span>
          <Button variant="white" size="compact-sm" onClick={stopPlacing}>
            {translate('works.stop-placing')}
          </Button>
        </p>
      )}
    </div>
  )
}
