import { useTranslate } from '../i18n-context'
import classes from './welcome.module.css'

/** In the map's place before there is a map: the idea of the product, as a landscape from shadow to light. */
export function Welcome() {
  const translate = useTranslate()
  return (
    <div className={classes.root}>
      <Landscape />
      <p className={classes.words}>
        {translate('welcome.title')}
        <small>{translate('welcome.text')}</small>
      </p>
    </div>
  )
}

const BANDS = ['#2a0b52', '#3b0f70', '#8c2981', '#de4968', '#fe9f6d', '#fcfdbf'] as const

/** Nested clearings, each lighter than the one around it: the product's ramp and nothing else. */
function Landscape() {
  return (
    <svg
      viewBox="0 0 800 600"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      className={classes.land}
    >
      <rect width="800" height="600" fill="#1a0836" />
      {BANDS.map((colour, index) => (
        <path key={colour} d={drawClearing(index)} fill={colour} />
      ))}
    </svg>
  )
}

/** A soft outline around the clearing's heart, smaller with each step, wavering a little. */
function drawClearing(step: number): string {
  const radius = 430 - step * 76
  const points = Array.from({ length: 48 }, (_, index) => {
    const angle = (index / 48) * 2 * Math.PI
    const wave = 1 + 0.1 * Math.sin(3 * angle + step * 0.9) + 0.06 * Math.cos(5 * angle - step * 1.3)
    const x = 520 - step * 4 + radius * 1.15 * wave * Math.cos(angle)
    const y = 250 + step * 6 + radius * 0.72 * wave * Math.sin(angle)
    return `${x.toFixed(1)},${y.toFixed(1)}`
  })
  return `M${points.join('L')}Z`
}
