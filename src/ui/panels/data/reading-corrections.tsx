import { Button, NativeSelect } from '@mantine/core'
import type { FileRow } from '../../../state/views/data-panel'
import { FIGURE_SCOPES } from '../../../state/vocabulary'
import { useFormat, useTranslate } from '../../i18n-context'
import { useCommands } from '../../use-app'
import { writeFigureDate } from '../../write-figure-date'
import classes from './data-panel.module.css'

/** The layer, sheet or file read among those there are, and another in one click. */
export function PartChoice({ file: { ref, summary, unreadParts } }: { file: FileRow }) {
  const translate = useTranslate()
  const { setPart, addPart } = useCommands()
  if (summary.parts.length < 2) return null
  return (
    // On a phone, where nothing is edited, what was read is told under « Comment il a été compris ».
    <div data-edit className={classes.parts}>
      <NativeSelect
        label={translate('data.part')}
        data={[...summary.parts]}
        value={summary.part ?? ''}
        onChange={({ currentTarget }) => void setPart(ref.id, currentTarget.value)}
      />
      {unreadParts.length > 0 && (
        <NativeSelect
          aria-label={translate('data.add-part')}
          value=""
          data={[
            { value: '', label: translate('data.add-part') },
            ...unreadParts.map((part) => ({ value: part, label: part })),
          ]}
          onChange={({ currentTarget }) => void addPart(ref.id, currentTarget.value)}
        />
      )}
    </div>
  )
}

/** The unit of speeds that no header says: how it was chosen, and the other one in one click. */
export function SpeedUnitLine({ file: { ref, summary } }: { file: FileRow }) {
  const translate = useTranslate()
  const { setSpeedUnit } = useCommands()
  const { speedUnit } = summary
  if (speedUnit === null || speedUnit.known === 'header') return null
  const other = speedUnit.unit === 'Mbit/s' ? 'kbps' : 'mbps'
  return (
    <>
      <p className={classes.found}>
        {translate(`data.speed-unit-${speedUnit.known}`, { unit: speedUnit.unit })}
      </p>
      <div data-edit className={classes.otherwise}>
        <Button variant="default" onClick={() => void setSpeedUnit(ref.id, other)}>
          {translate('data.read-speeds-in', { unit: UNIT_NAMES[other] })}
        </Button>
      </div>
    </>
  )
}

/** What a published table counts and when; of Arcep’s tables of speeds, which networks, for the user to say. */
export function FiguresLine({
  id,
  figures: { subject, scope, date },
}: {
  id: string
  figures: NonNullable<FileRow['summary']['communeFigures']>
}) {
  const translate = useTranslate()
  const format = useFormat()
  const { setFigureScope } = useCommands()
  const told = FIGURE_SCOPES.find((known) => known === scope)
  return (
    <>
      <p className={classes.found}>
        {translate(`figures.${subject}`)}
        {' · '}
        {writeFigureDate(date, format, translate)}
        {subject === 'speeds' && ` · ${translate(`figures.scope-${scope ?? 'unknown'}`)}`}
      </p>
      {subject === 'speeds' && (
        <div data-edit>
          <NativeSelect
            label={translate('figures.scope')}
            value={told ?? ''}
            onChange={({ currentTarget }) => {
              const chosen = FIGURE_SCOPES.find((known) => known === currentTarget.value)
              if (chosen) void setFigureScope(id, chosen)
            }}
          >
            {told === undefined && <option value="">{translate('figures.scope-choose')}</option>}
            {FIGURE_SCOPES.map((known) => (
              <option key={known} value={known}>
                {translate(`figures.scope-${known}`)}
              </option>
            ))}
          </NativeSelect>
        </div>
      )}
    </>
  )
}

const UNIT_NAMES = { kbps: 'kbit/s', mbps: 'Mbit/s' } as const
