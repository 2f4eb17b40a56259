import type { SiteKind } from '../domain/territory/territory'
import type { MapTheme } from './map-props'
import { NEUTRALS, scenarioColour } from './palette'

export type SiteShape = 'square' | 'circle' | 'triangle' | 'diamond'

/** The shape tells the network (square: copper, circle: fibre, triangle: radio), the letter the kind of site. */
export const SITE_MARKS: Readonly<Record<SiteKind, { readonly shape: SiteShape; readonly letter: string }>> =
  {
    NRA: { shape: 'square', letter: 'N' },
    'NRA-ZO': { shape: 'square', letter: 'Z' },
    'NRA-MeD': { shape: 'square', letter: 'M' },
    SR: { shape: 'square', letter: 'S' },
    NRO: { shape: 'circle', letter: 'N' },
    SRO: { shape: 'circle', letter: 'S' },
    mast: { shape: 'triangle', letter: 'R' },
    other: { shape: 'diamond', letter: '' },
  }

export const siteIconId = (theme: MapTheme, kind: SiteKind | ''): string => `site-${theme}-${kind}`
export const scenarioIconId = (letter: string): string => `scenario-${letter}`

/** Icons are drawn at twice their size on screen. */
export const ICON_PIXEL_RATIO = 2
export const ICON_FONT = '700 22px "Inter Variable", sans-serif'
const SIDE = 52
const MIDDLE = SIDE / 2

/** The icon of a kind of site in a theme. Needs a canvas, hence a browser. */
export function drawSiteIcon(kind: SiteKind, theme: MapTheme): ImageData {
  const { siteFill, siteInk, halo } = NEUTRALS[theme]
  const { shape, letter } = SITE_MARKS[kind]
  return drawIcon(shape, letter, { fill: siteFill, edge: siteInk, halo, ink: siteInk })
}

/** What a scenario adds: a disc of its colour with its letter. */
export function drawScenarioIcon(letter: string): ImageData {
  const { halo, ink } = NEUTRALS.light
  return drawIcon('circle', letter, { fill: scenarioColour(letter), edge: ink, halo, ink: halo })
}

interface IconColours {
  readonly fill: string
  readonly edge: string
  readonly halo: string
  readonly ink: string
}

function drawIcon(shape: SiteShape, letter: string, colours: IconColours): ImageData {
  const canvas = document.createElement('canvas')
  canvas.width = SIDE
  canvas.height = SIDE
  // Drawn to be read back: on the graphics card that waits for all it has to do, half a second without one.
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (context === null) return new ImageData(SIDE, SIDE)
  context.lineJoin = 'round'
  traceShape(context, shape)
  context.strokeStyle = colours.halo
  context.lineWidth = 9
  context.stroke()
  context.fillStyle = colours.fill
  context.fill()
  context.strokeStyle = colours.edge
  context.lineWidth = 3.5
  context.stroke()
  context.fillStyle = colours.ink
  context.font = shape === 'triangle' ? ICON_FONT.replace('22px', '17px') : ICON_FONT
  context.textAlign = 'center'
  context.textBaseline = 'alphabetic'
  context.fillText(letter, MIDDLE, MIDDLE + (shape === 'triangle' ? 11 : 8))
  return context.getImageData(0, 0, SIDE, SIDE)
}

function traceShape(context: CanvasRenderingContext2D, shape: SiteShape): void {
  const radius = 17
  context.beginPath()
  if (shape === 'circle') {
    context.arc(MIDDLE, MIDDLE, radius + 1, 0, 2 * Math.PI)
    return
  }
  const corners: Readonly<Record<Exclude<SiteShape, 'circle'>, readonly (readonly [number, number])[]>> = {
    square: [
      [-radius, -radius],
      [radius, -radius],
      [radius, radius],
      [-radius, radius],
    ],
    triangle: [
      [0, -radius - 3],
      [radius + 3, radius - 1],
      [-radius - 3, radius - 1],
    ],
    diamond: [
      [0, -radius],
      [radius, 0],
      [0, radius],
      [-radius, 0],
    ],
  }
  for (const [x, y] of corners[shape]) context.lineTo(MIDDLE + x, MIDDLE + y)
  context.closePath()
}
