import { Button, FileButton, NativeSelect } from '@mantine/core'
import { describeIssue } from '../../../i18n/describe-issue'
import { busyView } from '../../../state/views/busy'
import type { FileRow } from '../../../state/views/data-panel'
import { FIGURE_SCOPES } from '../../../state/vocabulary'
import { useFormat, useTranslate } from '../../i18n-context'
import { Icon } from '../../icon'
import { IconButton } from '../../primitives/icon-toggle'
import { IssueList } from '../../primitives/issue-list'
import { Details } from '../../primitives/panel'
import { toStoredFile } from '../../shell/drop-anywhere'
import { useCommands, useView } from '../../use-app'
import { writeFigureDate } from '../../write-figure-date'
import classes from './data-panel.module.css'
import { nameRole } from './name-role'
import { DeclinedRepairs, RepairButton } from './repair-button'
import { writeCrs } from './write-crs'

/** One file: what it is, what was used, what was refused and can be taken back, how it was understood. */
export function FileCard({ file }: { file: FileRow }) {
  const translate = useTranslate()
  const { number } = useFormat()
  const { removeSource, exportRefused, examineSource, replaceFile } = useCommands()
  const busy = useView(busyView)
  const { ref, summary, issues } = file
  const columns = [
    translate('refused.row'),
    translate('refused.field'),
    translate('refused.reason'),
    translate('refused.raw'),
  ] as const
  return (
    <article className={classes.card} aria-label={ref.name}>
      <div className={classes.cardHead}>
        <strong title={ref.name}>{ref.name}</strong>
        <span data-edit>
          <IconButton
            label={translate('data.remove', { name: ref.name })}
            onClick={() => removeSource(ref.id)}
          >
            <Icon name="remove" size={16} />
          </IconButton>
        </span>
      </div>
      <p className={classes.found}>
        {translate(`data.found-${ref.kind}`, { used: summary.used - summary.merged })}
        {summary.refused > 0 && (
          <>
            {' · '}
            <span className={classes.refused}>{translate('data.refused', { refused: summary.refused })}</span>
          </>
        )}
      </p>
      <PartChoice file={file} />
      <SpeedUnitLine file={file} />
      <DeclinedRepairs file={file} />
      {summary.communeFigures && <FiguresLine id={ref.id} figures={summary.communeFigures} />}
      {summary.refused > 0 && (
        <Button
          variant="default"
          loading={busy.includes('export')}
          leftSection={<Icon name="save" size={16} />}
          onClick={() => void exportRefused(ref.id, columns, (issue) => describeIssue(translate, issue))}
        >
          {translate('data.export-refused', { count: number(summary.refused) })}
        </Button>
      )}
      {issues.length > 0 && (
        <Details title={translate('data.issues', { count: issues.length })}>
          <IssueList issues={issues} renderAction={({ code }) => <RepairButton file={file} code={code} />} />
        </Details>
      )}
      <Details title={translate('data.understood')}>
        <Understood file={file} />
        <div data-edit className={classes.otherwise}>
          <Button variant="default" onClick={() => void examineSource(ref.id)}>
            {translate('data.read-otherwise')}
          </Button>
          <FileButton onChange={(edition) => edition && void replaceFile(ref.id, toStoredFile(edition))}>
            {(props) => (
              <Button {...props} variant="default">
                {translate('data.replace')}
              </Button>
            )}
          </FileButton>
        </div>
      </Details>
    </article>
  )
}

/** The layer, sheet or file read among those there are, and another in one click. */
function PartChoice({ file: { ref, summary, unreadParts } }: { file: FileRow }) {
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
function SpeedUnitLine({ file: { ref, summary } }: { file: FileRow }) {
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
function FiguresLine({
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

/** How the file was read: encoding, separators, projection, and the role each column was given. */
function Understood({ file: { summary } }: { file: FileRow }) {
  const translate = useTranslate()
  const { bytes } = useFormat()
  const facts = [
    [translate('understood.format'), `${summary.format} · ${bytes(summary.bytes)}`],
    [translate('understood.part'), summary.part],
    [translate('understood.encoding'), summary.encoding],
    [
      translate('understood.delimiter'),
      summary.delimiter && `« ${summary.delimiter === '\t' ? 'tab' : summary.delimiter} »`,
    ],
    [translate('understood.decimal'), summary.decimal && `« ${summary.decimal} »`],
    [translate('understood.speed-unit'), summary.speedUnit?.unit],
    [translate('understood.crs'), summary.crs && writeCrs(translate, summary.crs)],
  ].filter(([, value]) => value)
  return (
    <>
      <dl className={classes.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {summary.columns.length > 0 && (
        <table className={classes.columns}>
          <thead>
            <tr>
              <th scope="col">{translate('understood.column')}</th>
              <th scope="col">{translate('understood.role')}</th>
            </tr>
          </thead>
          <tbody>
            {summary.columns.map(({ name, role }) => (
              <tr key={name}>
                <td>{name}</td>
                <td>{role === null ? translate('understood.unused') : nameRole(translate, role)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}
