import { NativeSelect } from '@mantine/core'
import type { ReadingChoices } from '../../../../domain/scenario/reading-choices'
import type { Preview } from '../../../../state/views/examined'
import { useFormat, useTranslate } from '../../../i18n-context'
import { useCommands } from '../../../use-app'
import classes from './examine.module.css'
import { listChoices } from './list-choices'

/** What can be said of the file as a whole; each list begins with what was found by itself. */
export function ChoiceFields({ preview, choices }: { preview: Preview; choices: ReadingChoices }) {
  const translate = useTranslate()
  const format = useFormat()
  const { examineAs } = useCommands()
  return (
    <div className={classes.fields}>
      {listChoices({ translate, ...format }, preview, choices).map(
        ({ label, found, value, options, say }) => (
          <NativeSelect
            key={label}
            label={label}
            value={value}
            data={[
              {
                value: '',
                label:
                  value === '' && found !== null
                    ? translate('examine.automatic-found', { found })
                    : translate('examine.automatic'),
              },
              ...options,
            ]}
            onChange={({ currentTarget }) => void examineAs(say(currentTarget.value))}
          />
        ),
      )}
    </div>
  )
}
