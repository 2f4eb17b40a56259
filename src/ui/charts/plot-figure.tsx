import { useElementSize } from '@mantine/hooks'
import { useEffect, useRef } from 'react'
import classes from './charts.module.css'

interface PlotFigureProps {
  /** Draws the chart at a width. */
  readonly draw: (width: number) => Element
  readonly label: string
}

/** A place for a chart, as wide as it can be. To those who cannot see it, it is its label: the table says the rest. */
export function PlotFigure({ draw, label }: PlotFigureProps) {
  const { ref, width } = useElementSize()
  const place = useRef<HTMLDivElement>(null)
  // The chart is a drawing outside React: it is put in its place after each render.
  useEffect(() => {
    if (width === 0) return
    const chart = draw(width)
    // The library names each group of marks (« bar », « rule ») where ARIA allows no name; the figure has one.
    for (const group of chart.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label')
    place.current?.replaceChildren(chart)
  })
  return (
    <div ref={ref} className={classes.figure}>
      <div ref={place} role="img" aria-label={label} />
    </div>
  )
}
