import { NativeSelect } from '@mantine/core'
import type { ReadingChoices } from '../../../../domain/scenario/reading-choices'
import { describeIssue } from '../../../../i18n/describe-issue'
import { nameRole } from '../../../../i18n/name-role'
import type { Preview, PreviewGlance } from '../../../../state/views/examined'
import { useFormat, useTranslate } from '../../../i18n-context'
import { Icon } from '../../../icon'
import { Note } from '../../../primitives/note'
import { useCommands } from '../../../use-app'
import classes from './examine.module.css'

/** More would not be looked at, and each has a list of roles. */
const MOST_COLUMNS = 100

interface PreviewTableProps {
  readonly glance: PreviewGlance
  readonly preview: Preview
  readonly choices: ReadingChoices
}

/** The file's first rows as written; each column says its role, and takes another. */
export function PreviewTable({ glance, preview, choices }: PreviewTableProps) {
  const translate = useTranslate()
  const { number } = useFormat()
  const { examineAs } = useCommands()
  const names = glance.names.slice(0, MOST_COLUMNS)
  const roleOf = new Map(preview.summary?.columns.map(({ name, role }) => [name, role]))
  const refusedBy = new Map(preview.refused.map(({ row, issue }) => [row, issue]))
  const setRole = (name: string, role: string) =>
    void examineAs({ ...choices, roles: { ...choices.roles, [name]: role === '' ? null : role } })

  if (glance.names.length === 0 && glance.drawn !== null)
    return <Note>{translate('examine.no-columns')}</Note>
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
      <section className={classes.scroller} aria-label={translate('examine.preview')} tabIndex={0}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{translate('examine.row')}</th>
              {names.map((name, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one name, and their order is fixed.
                <th key={index} scope="col" data-used={roleOf.get(name) ? '' : undefined}>
                  <span className={classes.name} title={name}>
                    {name || translate('examine.unnamed')}
                  </span>
                  {preview.roles.length > 0 && (
                    <NativeSelect
                      aria-label={translate('examine.role', { name })}
                      value={roleOf.get(name) ?? choices.roles?.[name] ?? ''}
                      data={[
                        { value: '', label: translate('examine.no-role') },
                        ...preview.roles.map((role) => ({ value: role, label: nameRole(translate, role) })),
                      ]}
                      onChange={({ currentTarget }) => setRole(name, currentTarget.value)}
                    />
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {glance.rows.map(({ row, cells, raw }) => {
              const refused = refusedBy.get(row)
              return (
                <tr key={row} data-refused={refused ? '' : undefined}>
                  <th scope="row" title={refused && describeIssue(translate, refused)}>
                    {refused ? (
                      <>
                        <Icon name="warning" size={16} />
                        <span className={classes.hidden}>
                          {translate('examine.row-refused', {
                            row: number(row),
                            reason: describeIssue(translate, refused),
                          })}
                        </span>
                        <span aria-hidden>{number(row)}</span>
                      </>
                    ) : (
                      number(row)
                    )}
                  </th>
                  {cells === null ? (
                    <td colSpan={names.length}>{raw}</td>
                  ) : (
                    names.map((name, index) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: as above.
                      <td key={index} data-used={roleOf.get(name) ? '' : undefined}>
                        {cells[index]}
                      </td>
                    ))
                  )}
                </tr>
              )
            })}
          </tbody>
        </table>
      </section>
      {glance.names.length > MOST_COLUMNS && (
        <Note>
          {translate('examine.more-columns', {
            shown: number(MOST_COLUMNS),
            all: number(glance.names.length),
          })}
        </Note>
      )}
    </>
  )
}
