import { Button, FileButton } from '@mantine/core'
import { busyView } from '../../../state/views/busy'
import { useTranslate } from '../../i18n-context'
import { Icon } from '../../icon'
import { toStoredFiles } from '../../shell/drop-anywhere'
import { useCommands, useView } from '../../use-app'
import classes from './data-panel.module.css'

/** The ways in: a demonstration in one click, files by drop or by choice. */
export function OpenFiles({ isFirst }: { isFirst: boolean }) {
  const translate = useTranslate()
  const { importFiles, openDemonstration } = useCommands()
  const busy = useView(busyView)
  return (
    <div className={classes.open}>
      {isFirst && (
        <Button
          size="md"
          className={classes.demo ?? ''}
          loading={busy.includes('open')}
          onClick={() => void openDemonstration()}
        >
          {translate('data.open-demo')}
        </Button>
      )}
      <div className={classes.drop}>
        <p>{translate(isFirst ? 'data.drop-first' : 'data.drop-more')}</p>
        <FileButton multiple onChange={(files) => void importFiles(toStoredFiles(files))}>
          {(props) => (
            <Button {...props} variant="default" leftSection={<Icon name="open" size={16} />}>
              {translate('data.choose')}
            </Button>
          )}
        </FileButton>
      </div>
    </div>
  )
}
