import { useComputedColorScheme } from '@mantine/core'
import { LEGEND_SYMBOLS, type LegendSymbol, symbolLook } from '../../map/legend-symbols'
import { mapPaneView } from '../../state/views/map-pane'
import { scenarioPanelView } from '../../state/views/scenario-panel'
import { useTranslate } from '../i18n-context'
import { useView } from '../use-app'
import { listVisible, type OneMapMode } from './build-map-props'
import classes from './map-area.module.css'

type MapPane = ReturnType<typeof mapPaneView>

/** What is drawn over the colours, when it is. */
export function LegendSymbolList({ mode }: { mode: OneMapMode }) {
  const translate = useTranslate()
  const theme = useComputedColorScheme('light')
  const pane = useView(mapPaneView)
  const letter = useView(scenarioPanelView)?.letter ?? ''
  const symbols = listSymbols(pane, mode)
  if (symbols.length === 0) return null
  return (
    <>
      <h2 className={classes.legendTitle} style={{ marginTop: 10 }}>
        {translate('legend.symbols')}
      </h2>
      <ul className={classes.entries}>
        {symbols.map((symbol) => {
          const { shape, line, fill, isDashed } = symbolLook(symbol, theme, letter)
          const border = `${shape === 'disc' ? 1.5 : 2}px ${isDashed ? 'dashed' : 'solid'} ${line}`
          return (
            <li key={symbol} className={classes.entry} style={{ cursor: 'default' }}>
              <span
                className={classes.symbol}
                data-shape={shape}
                style={shape === 'line' ? { borderTop: border } : { border, background: fill }}
              >
                {shape === 'disc' && letter}
              </span>
              <span className={classes.word}>{translate(`legend.symbol-${symbol}`)}</span>
            </li>
          )
        })}
      </ul>
    </>
  )
}

function listSymbols(pane: MapPane, mode: OneMapMode): LegendSymbol[] {
  const visible = listVisible(pane, mode)
  const { territory, shadow, deployments, treated, outline } = pane
  const isDrawn: Readonly<Record<LegendSymbol, boolean>> = {
    works: visible.scenario && deployments.some(({ site }) => site !== null),
    treated: visible.scenario && treated.length > 0,
    shadow: visible.shadow && (shadow?.zones.length ?? 0) > 0,
    zones: visible.zones && (territory?.zones.length ?? 0) > 0,
    epci: (outline?.borders ?? 0) > 0 && (territory?.epcis.length ?? 0) > 0,
  }
  return LEGEND_SYMBOLS.filter((symbol) => isDrawn[symbol])
}
