import { Button } from '@mantine/core'
import { useState } from 'react'
import { rulesView } from '../../../state/views/rules'
import { useFormat, useTranslate } from '../../i18n-context'
import { Note } from '../../primitives/note'
import { Details } from '../../primitives/panel'
import { useView } from '../../use-app'
import classes from './data-panel.module.css'

/** What was checked; what was found first, and the rest when it is asked for. */
export function RuleList() {
  const translate = useTranslate()
  const { number } = useFormat()
  const { themes, count } = useView(rulesView)
  const [withAll, setWithAll] = useState(false)
  const shown = themes.map(({ theme, rules }) => ({
    theme,
    rules: withAll ? rules : rules.filter(({ found }) => found > 0),
  }))
  const fired = themes.reduce((sum, { rules }) => sum + rules.filter(({ found }) => found > 0).length, 0)
  return (
    <Details title={translate('rules.title', { count, fired })}>
      <Note>{translate('rules.what')}</Note>
      {shown
        .filter(({ rules }) => rules.length > 0)
        .map(({ theme, rules }) => (
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
      <Button variant="default" className={classes.allRules ?? ''} onClick={() => setWithAll(!withAll)}>
        {translate(withAll ? 'rules.show-found' : 'rules.show-all', { count })}
      </Button>
    </Details>
  )
}
