import { ACTIONS } from '../../state/shortcuts'
import { busyView } from '../../state/views/busy'
import { topBarView } from '../../state/views/top-bar'
import { useTranslate } from '../i18n-context'
import { Icon } from '../icon'
import { Logo } from '../logo'
import { Badge } from '../primitives/badge'
import { IconButton } from '../primitives/icon-toggle'
import { ThresholdControl } from '../primitives/threshold-control'
import { useCommands, useView } from '../use-app'
import { HelpButton } from './help-button'
import { LocaleSwitch } from './locale-switch'
import { ProjectName } from './project-name'
import { SavedState } from './saved-state'
import { SearchBox } from './search-box'
import { writeShortcut } from './shortcut-text'
import { ThemeMenu } from './theme-menu'
import classes from './top-bar.module.css'

/** What concerns the whole project: its name, whether it is safe, the question asked, where to look. */
export function TopBar() {
  const translate = useTranslate()
  const view = useView(topBarView)
  const busy = useView(busyView)
  const commands = useCommands()
  return (
    <section className={classes.root} aria-label={translate('project.label')}>
      <Logo />
      <div className={classes.project}>
        <ProjectName name={view.name} />
        <div className={classes.under}>
          <SavedState saved={view.saved} inFileAt={view.inFileAt} />
          {view.synthetic && (
            <Badge tone="warning" hint={translate('project.synthetic-hint')}>
              <span className={classes.long}>{translate('project.synthetic')}</span>
              <span className={classes.short}>{translate('project.synthetic-short')}</span>
            </Badge>
          )}
        </div>
      </div>
      <div className={classes.group} data-edit>
        <IconButton
          label={translate('action.undo')}
          shortcut={shortcutOf('undo')}
          disabled={!view.canUndo}
          onClick={commands.undoEdit}
        >
          <Icon name="undo" />
        </IconButton>
        <IconButton
          label={translate('action.redo')}
          shortcut={shortcutOf('redo')}
          disabled={!view.canRedo}
          onClick={commands.redoEdit}
        >
          <Icon name="redo" />
        </IconButton>
        <IconButton
          label={translate('action.save')}
          shortcut={shortcutOf('save')}
          disabled={!view.hasData}
          busy={busy.includes('save')}
          onClick={() => void commands.saveProject()}
        >
          <Icon name="save" />
        </IconButton>
      </div>
      <div className={classes.threshold}>
        <ThresholdControl value={view.threshold} onChange={commands.setThreshold} />
      </div>
      <div className={classes.group}>
        <div className={classes.search}>
          <SearchBox />
        </div>
        <LocaleSwitch />
        <ThemeMenu />
        <HelpButton />
      </div>
    </section>
  )
}

const shortcutOf = (id: string): string | undefined => {
  const shortcut = ACTIONS.find((action) => action.id === id)?.shortcut
  return shortcut ? writeShortcut(shortcut) : undefined
}
