import { useTranslate } from '../i18n-context'
import classes from './skip-links.module.css'

const PLACES = ['panel', 'map', 'table'] as const

/** The first things the keyboard meets: straight to the three answers. */
export function SkipLinks() {
  const translate = useTranslate()
  return (
    <nav aria-label={translate('skip.label')} className={classes.root}>
      {PLACES.map((place) => (
        <a key={place} href={`#${place}`}>
          {translate(`skip.${place}`)}
        </a>
      ))}
    </nav>
  )
}
