import { Button } from '@mantine/core'
import type { FileRow } from '../../../state/views/data-panel'
import { useTranslate } from '../../i18n-context'
import { useCommands } from '../../use-app'
import classes from './data-panel.module.css'

type Repair = FileRow['repairs'] extends ReadonlyMap<infer Key, unknown> ? Key : never

/** Beside a finding that a repair goes with: makes it, or does without it. The file is read again; undo takes it back. */
export function RepairButton({ file, code }: { file: FileRow; code: string }) {
  const translate = useTranslate()
  const { setRepair } = useCommands()
  const found = [...file.repairs].find(([repair]) => repair === code)
  if (!found) return null
  const [repair, state] = found
  const isMade = state === 'made'
  return (
    <div data-edit className={classes.otherwise}>
      <Button variant="default" onClick={() => void setRepair(file.ref.id, repair, !isMade)}>
        {translate(isMade ? 'repair.decline' : `repair.make-${repair}`)}
      </Button>
    </div>
  )
}

/** Repairs the user does without: they leave no finding to stand beside. */
export function DeclinedRepairs({ file }: { file: FileRow }) {
  const translate = useTranslate()
  const declined: Repair[] = [...file.repairs].flatMap(([repair, state]) =>
    state === 'declined' ? [repair] : [],
  )
  if (declined.length === 0) return null
  return (
    <ul className={classes.declined} aria-label={translate('repair.declined')}>
      {declined.map((repair) => (
        <li key={repair}>
          {translate(`repair.without-${repair}`)}
          <RepairButton file={file} code={repair} />
        </li>
      ))}
    </ul>
  )
}
