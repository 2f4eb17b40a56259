import { rulesView } from '../../../state/views/rules'
import { useFormat, useTranslate } from '../../i18n-context'
import { Note } from '../../primitives/note'
import { Details } from '../../primitives/panel'
import { useView } from '../../use-app'
import classes from './data-panel.module.css'

/** What was checked, and not only what was found. */
export function RuleList() {
  const translate = useTranslate()
  const { number } = useFormat()
  const { themes, count } = useView(rulesView)
  return (
    <Details title={translate('rules.title', { count })}>
      <Note>{translate('rules.what')}</Note>
      {themes.map(({ theme, rules }) => (
        <table key={theme} className={classes.rules}>
          <caption>{translate(`rules.theme-${theme}`)}</caption>
          <tbody>
            {rules.map(({ rule, found }) => (
              <tr key={rule} data-found={found > 0 ? '' : undefined}>
                <th scope="row">{translate(`rule.${rule}`)}</th>
                <td>{found > 0 ? number(found) : translate('rules.none')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </Details>
  )
}
