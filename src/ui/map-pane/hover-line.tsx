import { hoverView } from '../../state/views/hover'
import { SPEED_CLASSES } from '../../state/vocabulary'
import { useFormat, useTranslate } from '../i18n-context'
import { emphasiseFigures } from '../primitives/sentence'
import { useView } from '../use-app'
import { writeShare } from '../write-share'
import classes from './map-area.module.css'

/** One line about what is pointed at, on the map or in any list: at a fixed place, so that nothing follows the hand. */
export function HoverLine() {
  const translate = useTranslate()
  const format = useFormat()
  const view = useView(hoverView)
  if (!view) return null
  const write = () => {
    switch (view.kind) {
      case 'area': {
        const { share, lines, ineligible, below } = view.figures
        return share === null
          ? translate('hover.unknown', { name: view.name, lines })
          : translate('hover.area', {
              name: view.name,
              share: view.was
                ? translate('hover.before-after', {
                    before: writeShare(view.was, format, translate),
                    after: writeShare(view.figures, format, translate),
                  })
                : writeShare(view.figures, format, translate),
              lines,
              under: ineligible + below,
              ineligible,
            })
      }
      case 'shadowZone':
        return translate('hover.shadow-zone', view)
      case 'site':
        return `${view.name} · ${view.type}`
      case 'line':
        return translate('hover.line', {
          speed: translate(`speed-class.${SPEED_CLASSES[view.speedClass] ?? 'unknown'}`),
        })
    }
  }
  return <p className={classes.hover}>{emphasiseFigures(write())}</p>
}
