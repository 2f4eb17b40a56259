import { type ReactNode, useState } from 'react'
import { useTranslate } from '../i18n-context'
import { ResizeHandle } from '../primitives/resize-handle'
import classes from './app-frame.module.css'
import { SkipLinks } from './skip-links'

interface AppFrameProps {
  readonly topBar: ReactNode
  readonly rail: ReactNode
  readonly panel: ReactNode
  readonly map: ReactNode
  /** Told over the map: it bears a card for a moment better than the last rows of a table. */
  readonly messages: ReactNode
  readonly table: ReactNode
  /** null: nothing is selected. */
  readonly inspector: ReactNode
  readonly tableOpen: boolean
}

const PANEL = { min: 320, initial: 400, max: 640 } as const
const TABLE = { min: 120, initial: 280, max: 720 } as const

/**
 * Where everything stands, at every width. One tree of elements, laid out anew by CSS: the map is mounted once.
 * From 900: rail, panel, map over table. Under 900 the panel is a sheet over the map; under 600 map, sentence and
 * table follow one another, to be read.
 */
export function AppFrame({ topBar, rail, panel, map, messages, table, inspector, tableOpen }: AppFrameProps) {
  const translate = useTranslate()
  const [panelWidth, setPanelWidth] = useState<number>(PANEL.initial)
  const [tableHeight, setTableHeight] = useState<number>(() =>
    Math.max(TABLE.min, Math.round((window.innerHeight - 56) / 3)),
  )
  const [sheet, setSheet] = useState<'half' | 'full' | 'closed'>('half')
  const sizes = { '--panel-width': `${panelWidth}px`, '--table-height': `${tableHeight}px` }

  return (
    <div className={classes.frame} style={sizes as React.CSSProperties} data-sheet={sheet}>
      <SkipLinks />
      <div className={classes.topBar}>{topBar}</div>
      <div className={classes.rail}>{rail}</div>
      <div className={classes.panel} id="panel" tabIndex={-1}>
        <SheetHandle state={sheet} onChange={setSheet} />
        <div className={classes.panelContent}>{panel}</div>
      </div>
      <section className={classes.panelHandle} aria-label={translate('frame.resize-panel')}>
        <ResizeHandle
          label={translate('frame.resize-panel')}
          size={panelWidth}
          {...PANEL}
          grows="right"
          onResize={setPanelWidth}
        />
      </section>
      <main className={classes.main} data-table={tableOpen ? 'open' : 'closed'}>
        <div className={classes.map} id="map" tabIndex={-1}>
          {map}
          {messages}
        </div>
        {inspector && <aside className={classes.inspector}>{inspector}</aside>}
        {tableOpen && (
          <div className={classes.tableHandle}>
            <ResizeHandle
              label={translate('frame.resize-table')}
              size={tableHeight}
              {...TABLE}
              grows="up"
              onResize={setTableHeight}
            />
          </div>
        )}
        <div className={classes.table} id="table" tabIndex={-1}>
          {table}
        </div>
      </main>
    </div>
  )
}

const NEXT = { closed: 'half', half: 'full', full: 'closed' } as const

/** Under 900 pixels: the bar by which the panel is drawn up over the map, and let down. */
function SheetHandle({
  state,
  onChange,
}: {
  state: keyof typeof NEXT
  onChange: (state: keyof typeof NEXT) => void
}) {
  const translate = useTranslate()
  return (
    <button
      type="button"
      className={classes.sheetHandle}
      aria-expanded={state !== 'closed'}
      onClick={() => onChange(NEXT[state])}
    >
      {translate(`frame.sheet-${state}`)}
    </button>
  )
}
