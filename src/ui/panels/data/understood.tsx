import { writeCrs } from '../../../i18n/name-crs'
import { nameRole } from '../../../i18n/name-role'
import { nameEncoding, nameFormat } from '../../../i18n/name-written'
import type { FileRow } from '../../../state/views/data-panel'
import { useFormat, useTranslate } from '../../i18n-context'
import classes from './data-panel.module.css'

/** How the file was read: encoding, separators, projection, and the role each column was given. */
export function Understood({ file: { summary, ref } }: { file: FileRow }) {
  const translate = useTranslate()
  const { bytes } = useFormat()
  const facts = [
    [translate('understood.format'), `${nameFormat(summary.format)} · ${bytes(summary.bytes)}`],
    [translate('understood.part'), summary.part],
    [translate('understood.encoding'), summary.encoding && nameEncoding(translate, summary.encoding)],
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
                <td>
                  {role === null ? translate('understood.unused') : nameRole(translate, role, ref.kind)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}
