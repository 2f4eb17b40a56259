import { describe, expect, it } from 'vitest'
import { frameSvg } from '../../src/ui/charts/frame-svg'

describe('a chart as a picture', () => {
  const picture = frameSvg(
    '<svg id="chart"/>',
    { width: 720, height: 200 },
    {
      title: 'Lys & Aa',
      subtitle: 'Seuil : 2 Mbit/s',
      source: 'Source : <a>.csv',
    },
  )

  it('says its title, its threshold and its source, whatever their characters', () => {
    expect(picture).toContain('>Lys &amp; Aa</text>')
    expect(picture).toContain('>Seuil : 2 Mbit/s</text>')
    expect(picture).toContain('>Source : &lt;a&gt;.csv</text>')
  })

  it('holds the chart whole, on a ground of its own', () => {
    const [, width, height] = /^<svg [^>]*width="(\d+)" height="(\d+)"/.exec(picture)!.map(Number)
    expect(width).toBeGreaterThan(720)
    expect(height).toBeGreaterThan(200)
    expect(picture.indexOf('<rect')).toBeLessThan(picture.indexOf('id="chart"'))
  })
})
