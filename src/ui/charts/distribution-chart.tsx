import { Button, useComputedColorScheme } from '@mantine/core'
import * as Plot from '@observablehq/plot'
import type { Kbps } from '../../domain/kernel/units'
import { stepOfSpeedClass } from '../../map/classify-speed'
import { classColour } from '../../map/palette'
import { chartSourceView } from '../../state/views/chart-source'
import { SPEED_CLASSES, THRESHOLDS } from '../../state/vocabulary'
import { useFormat, useTranslate } from '../i18n-context'
import { Icon } from '../icon'
import { Note } from '../primitives/note'
import { Details } from '../primitives/panel'
import { useCommands, useView } from '../use-app'
import classes from './charts.module.css'
import { frameSvg } from './frame-svg'
import { PlotFigure } from './plot-figure'

interface DistributionChartProps {
  /** Lines of each speed class, in the order of SPEED_CLASSES. */
  readonly counts: readonly number[]
  /** Classes under it are told from those at or above it by a rule. */
  readonly threshold: Kbps
}

/** Edges of bars, by theme. */
const EDGES = { light: '#84829a', dark: '#7c7891' } as const
/** Of the picture that is downloaded, pixels. */
const PICTURE_WIDTH = 720
const HATCH = 'url(#unknown-lines)'
const LIMITS = Object.values(THRESHOLDS)

/** Lines by speed, from shadow to light, with direct labels and the table behind. */
export function DistributionChart({ counts, threshold }: DistributionChartProps) {
  const translate = useTranslate()
  const { number, percent, speed } = useFormat()
  const scheme = useComputedColorScheme('light')
  const { project, files, synthetic } = useView(chartSourceView)
  const { exportPicture } = useCommands()
  const total = counts.reduce((sum, count) => sum + count, 0)
  const bars = SPEED_CLASSES.map((key, code) => ({
    key,
    name: translate(`speed-class.${key}`),
    count: counts[code] ?? 0,
    colour: classColour('ramp', stepOfSpeedClass(code)),
  })).toReversed()
  const names = bars.map(({ name }) => name)
  const firstServed = LIMITS.findIndex((limit) => limit >= threshold)
  const separator =
    LIMITS[firstServed] === threshold ? translate(`speed-class.${SPEED_CLASSES[firstServed + 3]!}`) : null

  const draw = (width: number, edge: string) => {
    const chart = Plot.plot({
      width,
      height: names.length * 26 + 8,
      marginLeft: 132,
      marginRight: 64,
      marginTop: 4,
      marginBottom: 4,
      x: { axis: null, domain: [0, Math.max(1, ...counts)] },
      y: { label: null, domain: names, tickSize: 0, padding: 0.3 },
      style: { background: 'transparent', fontFamily: 'inherit', fontSize: '13px', overflow: 'visible' },
      marks: [
        Plot.barX(bars, {
          x: 'count',
          y: 'name',
          fill: ({ key, colour }) => (key === 'unknown' ? HATCH : (colour ?? 'none')),
          stroke: ({ key }) => (key === 'ineligible' ? 'currentColor' : edge),
          strokeWidth: ({ key }) => (key === 'ineligible' ? 2 : 1),
        }),
        Plot.text(bars, {
          x: 'count',
          y: 'name',
          text: ({ count }) => number(count),
          textAnchor: 'start',
          dx: 6,
          fontWeight: 600,
          fontVariant: 'tabular-nums',
        }),
        ...(separator
          ? [
              Plot.ruleY([separator], {
                dy: 13,
                stroke: 'currentColor',
                strokeDasharray: '3,3',
                strokeOpacity: 0.6,
              }),
            ]
          : []),
      ],
    })
    chart.append(drawHatch(edge))
    return chart
  }

  const download = () => {
    const chart = draw(PICTURE_WIDTH, EDGES.light)
    const size = { width: PICTURE_WIDTH, height: Number(chart.getAttribute('height')) }
    const picture = frameSvg(new XMLSerializer().serializeToString(chart), size, {
      title: translate('chart.title', { project }),
      subtitle: translate(separator ? 'chart.threshold-rule' : 'chart.threshold', {
        threshold: speed(threshold),
      }),
      source: translate(synthetic ? 'chart.source-synthetic' : 'chart.source', { files: files.join(', ') }),
    })
    exportPicture(translate('coverage.distribution'), picture)
  }

  return (
    <>
      <PlotFigure
        draw={(width) => draw(width, EDGES[scheme])}
        label={translate('chart.distribution', { threshold: speed(threshold) })}
      />
      {separator && <Note>{translate('chart.threshold-rule', { threshold: speed(threshold) })}</Note>}
      <Button
        variant="default"
        className={classes.download ?? ''}
        leftSection={<Icon name="save" size={16} />}
        onClick={download}
      >
        {translate('chart.download')}
      </Button>
      <Details title={translate('chart.as-table')}>
        <table className={classes.table}>
          <caption>{translate('coverage.distribution')}</caption>
          <thead>
            <tr>
              <th scope="col">{translate('chart.speed')}</th>
              <th scope="col">{translate('chart.lines')}</th>
              <th scope="col">{translate('chart.share')}</th>
            </tr>
          </thead>
          <tbody>
            {bars.map(({ key, name, count }) => (
              <tr key={key}>
                <td>{name}</td>
                <td>{number(count)}</td>
                <td>{total > 0 ? percent(count / total) : translate('unknown')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Details>
    </>
  )
}

/** The unknown is hatched here as it is on the map. */
function drawHatch(colour: string): SVGDefsElement {
  const svg = 'http://www.w3.org/2000/svg'
  const defs = document.createElementNS(svg, 'defs')
  const pattern = document.createElementNS(svg, 'pattern')
  const line = document.createElementNS(svg, 'path')
  const attributes = { id: 'unknown-lines', width: '6', height: '6', patternUnits: 'userSpaceOnUse' }
  for (const [name, value] of Object.entries(attributes)) pattern.setAttribute(name, value)
  line.setAttribute('d', 'M-1 7L7 -1')
  line.setAttribute('stroke', colour)
  pattern.append(line)
  defs.append(pattern)
  return defs
}
