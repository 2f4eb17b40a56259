import { Kbd, Modal, TextInput } from '@mantine/core'
import { useState } from 'react'
import { type GlossaryTerm, glossaryFr } from '../../i18n/fr/glossary'
import { ACTIONS } from '../../state/shortcuts'
import { simplify } from '../data-table/simplify'
import { useTranslate } from '../i18n-context'
import { Icon } from '../icon'
import { nameOf } from '../name-of'
import { useReturnFocus } from '../primitives/use-return-focus'
import { useApp } from '../use-app'
import classes from './help-dialog.module.css'
import { writeShortcut } from './shortcut-text'

const TERMS = Object.keys(glossaryFr) as GlossaryTerm[]

/** What can be done, by name or by key, and what the words mean. One field searches both. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  useReturnFocus()
  const translate = useTranslate()
  const app = useApp()
  const [query, setQuery] = useState('')
  const wanted = simplify(query)
  const isWanted = (text: string) => simplify(text).includes(wanted)
  const actions = ACTIONS.map((action) => ({ action, name: nameOf(translate, 'action', action.id) })).filter(
    ({ name }) => isWanted(name),
  )
  const terms = TERMS.map((term) => ({ term, meaning: translate(`glossary.${term}`) })).filter(
    ({ term, meaning }) => isWanted(term) || isWanted(meaning),
  )
  const state = app.store.getState()

  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={translate('help.title')}
      closeButtonProps={{ 'aria-label': translate('close') }}
    >
      <TextInput
        data-autofocus
        aria-label={translate('help.search')}
        placeholder={translate('help.search')}
        leftSection={<Icon name="search" size={16} />}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
      />
      <h3 className={classes.title}>{translate('help.actions')}</h3>
      <ul className={classes.actions}>
        {actions.map(({ action, name }) => (
          <li key={action.id}>
            <button
              type="button"
              disabled={!action.isAvailable(state)}
              onClick={() => {
                action.run(app)
                onClose()
              }}
            >
              <span>{name}</span>
              {action.shortcut && <Kbd>{writeShortcut(action.shortcut)}</Kbd>}
            </button>
          </li>
        ))}
      </ul>
      <h3 className={classes.title}>{translate('help.glossary')}</h3>
      <dl className={classes.glossary}>
        {terms.map(({ term, meaning }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p className={classes.note}>{translate('help.privacy')}</p>
    </Modal>
  )
}
