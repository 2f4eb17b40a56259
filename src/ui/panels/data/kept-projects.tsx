import { Button } from '@mantine/core'
import type { KeptSummary } from '../../../state/ports'
import { busyView } from '../../../state/views/busy'
import { useFormat, useTranslate } from '../../i18n-context'
import { Section } from '../../primitives/panel'
import { useCommands, useView } from '../../use-app'
import classes from './data-panel.module.css'

/** The other projects that this browser keeps: each stays on offer until it is taken up or forgotten. */
export function KeptProjects({ projects }: { projects: readonly KeptSummary[] }) {
  const translate = useTranslate()
  const { dateTime } = useFormat()
  const { recoverProject, forgetProject } = useCommands()
  const busy = useView(busyView)
  return (
    <Section title={translate('kept.title')}>
      <ul className={classes.jobs} aria-label={translate('kept.title')}>
        {projects.map(({ key, name: given, savedAt }) => {
          const name = given || translate('project.unnamed')
          return (
            <li key={key} className={classes.card}>
              <div className={classes.cardHead}>
                <strong title={name}>{name}</strong>
              </div>
              <p className={classes.found}>{translate('kept.date', { date: dateTime(savedAt) })}</p>
              <div className={classes.keptActions}>
                <Button
                  variant="default"
                  loading={busy.includes('open')}
                  aria-label={translate('kept.recover-label', { name })}
                  onClick={() => void recoverProject(key)}
                >
                  {translate('kept.recover')}
                </Button>
                <Button
                  variant="subtle"
                  color="gray"
                  aria-label={translate('kept.forget-label', { name })}
                  onClick={() => void forgetProject(key)}
                >
                  {translate('kept.forget')}
                </Button>
              </div>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
