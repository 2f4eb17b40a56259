import { useState } from 'react'
import { useTranslate } from '../i18n-context'
import { CommitInput } from '../primitives/commit-input'
import { useCommands } from '../use-app'
import classes from './top-bar.module.css'

/** The project's name, changed where it stands. */
export function ProjectName({ name }: { name: string }) {
  const translate = useTranslate()
  const { renameProject } = useCommands()
  const [editing, setEditing] = useState(false)
  const shown = name || translate('project.unnamed')
  if (!editing)
    return (
      <button
        type="button"
        className={classes.name}
        data-inline
        title={translate('project.rename')}
        onClick={() => setEditing(true)}
      >
        {shown}
      </button>
    )
  return (
    <CommitInput
      autoFocus
      aria-label={translate('project.name')}
      value={shown}
      format={(text) => text}
      parse={(text) => text.trim() || null}
      complaint={translate('project.name-empty')}
      onCommit={renameProject}
      onBlurCapture={() => setEditing(false)}
      onKeyUp={(event) => (event.key === 'Enter' || event.key === 'Escape') && setEditing(false)}
    />
  )
}
