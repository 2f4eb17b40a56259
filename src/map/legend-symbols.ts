import type { MapTheme } from './map-props'
import { NEUTRALS, scenarioColour } from './palette'

/** What is drawn over the choropleth, in the order in which it covers. */
export const LEGEND_SYMBOLS = ['works', 'treated', 'shadow', 'zones', 'epci'] as const
export type LegendSymbol = (typeof LEGEND_SYMBOLS)[number]

/** How a symbol is drawn in the legend: CSS that says what the layers say. */
export interface SymbolLook {
  readonly shape: 'area' | 'line' | 'disc'
  readonly line: string
  readonly fill: string
  readonly isDashed: boolean
}

export function symbolLook(symbol: LegendSymbol, theme: MapTheme, letter: string): SymbolLook {
  const neutrals = NEUTRALS[theme]
  const colour = scenarioColour(letter)
  const area = { shape: 'area', isDashed: false } as const
  switch (symbol) {
    case 'works':
      return { shape: 'disc', line: NEUTRALS.light.ink, fill: colour, isDashed: false }
    case 'treated':
      return { ...area, line: colour, fill: withAlpha(colour, 0.14), isDashed: true }
    case 'shadow':
      return { ...area, line: neutrals.shadowLine, fill: withAlpha(neutrals.shadowFill, 0.34) }
    case 'zones':
      return { ...area, line: neutrals.zoneLine, fill: withAlpha(neutrals.zoneLine, 0.16) }
    case 'epci':
      return { shape: 'line', line: neutrals.epciBorder, fill: 'transparent', isDashed: false }
  }
}

const withAlpha = (hex: string, alpha: number): string =>
  `${hex}${Math.round(alpha * 255)
    .toString(16)
    .padStart(2, '0')}`
