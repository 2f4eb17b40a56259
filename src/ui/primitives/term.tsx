import { Tooltip } from '@mantine/core'
import type { GlossaryTerm } from '../../i18n/fr/glossary'
import { useTranslate } from '../i18n-context'
import classes from './term.module.css'

/** An acronym or a word of the trade, explained on hover, focus and touch. */
export function Term({ of, children }: { of: GlossaryTerm; children?: string }) {
  const translate = useTranslate()
  return (
    <Tooltip label={translate(`glossary.${of}`)}>
      <button type="button" className={classes.root} data-inline>
        {children ?? of}
      </button>
    </Tooltip>
  )
}
