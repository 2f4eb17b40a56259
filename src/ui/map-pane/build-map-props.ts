import type { Coverage, CoverageFigures } from '../../domain/coverage/coverage'
import { classifyShare } from '../../map/classify-share'
import type { MapItem, MapProps, MapTexts, MapTheme } from '../../map/map-props'
import { DIFFERENCE_CLASS } from '../../map/palette'
import type { MapMode, SelectedItem } from '../../state/app-state'
import type { mapPaneView } from '../../state/views/map-pane'

type MapPane = ReturnType<typeof mapPaneView>

/** What the page knows and the map does not: its theme, its words, what is pointed at, what is being placed. */
export interface MapSetting {
  readonly theme: MapTheme
  readonly texts: MapTexts
  readonly selection: readonly SelectedItem[]
  readonly hovered: SelectedItem | null
  readonly letter: string
  readonly placing: boolean
}

/** What one map shows: of the two maps of a swipe, one is before and the other after. */
export type OneMapMode = Exclude<MapMode, 'swipe'>

/** The map's props out of the view: geometry is passed on as it is, figures become classes. */
export function buildMapProps(pane: MapPane, setting: MapSetting, mode: OneMapMode): MapProps {
  const { territory, revision, shadow } = pane
  const scale = mode === 'difference' ? 'difference' : 'ramp'
  const pointClasses = classifyPoints(pane, mode)
  return {
    theme: setting.theme,
    texts: setting.texts,
    communes: territory && territory.communes.length > 0 ? { revision } : null,
    outline: pane.outline && { revision: pane.outlineRevision },
    communeClasses: classifyCommunes(pane, mode),
    communeScale: scale,
    backdrop: isBackdrop(pane),
    zones: territory && { revision, features: territory.zones },
    shadowZones: shadow && { revision: pane.shadowRevision, features: shadow.zones },
    isolated: pane.isolated,
    lines: pane.positions && pointClasses && { revision, positions: pane.positions, classes: pointClasses },
    lineScale: scale,
    roads: territory && { revision, features: territory.roads },
    sites: territory && { revision, features: territory.sites },
    scenario: describeScenario(pane, setting.letter),
    selection: setting.selection.flatMap(toMapItem),
    hovered: setting.hovered ? (toMapItem(setting.hovered)[0] ?? null) : null,
    visible: listVisible(pane, mode),
    hiddenCommuneClasses: pane.hiddenClasses,
    hiddenLineClasses: [],
    placing: setting.placing,
    isStale: pane.isStale,
  }
}

/** Whether the choropleth is only the ground of what the step is about. */
export const isBackdrop = ({ step }: MapPane): boolean => step === 'shadow' || step === 'zones'

export const listVisible = ({ step, layers }: MapPane, mode: OneMapMode): MapProps['visible'] => ({
  communes: layers.communes,
  names: true,
  zones: layers.zones,
  shadow: layers.shadow && (step === 'shadow' || (step === 'scenarios' && mode === 'before')),
  lines: layers.lines,
  roads: layers.roads,
  sites: layers.sites,
  scenario: step === 'scenarios',
})

export function classifyCommunes(
  { coverageBefore, coverageAfter }: MapPane,
  mode: OneMapMode,
): Uint8Array | null {
  if (!coverageBefore) return null
  if (mode === 'difference' && coverageAfter) return classifyDifference(coverageBefore, coverageAfter)
  const coverage = mode === 'after' && coverageAfter ? coverageAfter : coverageBefore
  return classifyAll(coverage.communes, ({ share, unknown, lines }) =>
    classifyShare(share, unknown / Math.max(1, lines)),
  )
}

function classifyDifference(before: Coverage, after: Coverage): Uint8Array {
  return classifyAll(before.communes, ({ share, served }, index) => {
    const gained = (after.communes[index]?.served ?? served) - served
    if (gained > 0) return DIFFERENCE_CLASS.gained
    if (gained < 0) return DIFFERENCE_CLASS.lost
    return share === null ? DIFFERENCE_CLASS.unknown : DIFFERENCE_CLASS.unchanged
  })
}

/** Classes by commune id; index 0 is nobody's. */
function classifyAll(
  figures: readonly CoverageFigures[],
  classify: (figures: CoverageFigures, index: number) => number,
): Uint8Array {
  const classes = new Uint8Array(figures.length + 1)
  figures.forEach((one, index) => {
    classes[index + 1] = classify(one, index)
  })
  return classes
}

function classifyPoints({ classesBefore, classesAfter }: MapPane, mode: OneMapMode): Uint8Array | null {
  if (!classesAfter || mode === 'before' || !classesBefore) return classesBefore
  if (mode === 'after') return classesAfter
  // Speed classes are in order: a higher one is a faster line.
  return classesBefore.map((before, index) => {
    const after = classesAfter[index]!
    if (after > before) return DIFFERENCE_CLASS.gained
    return after < before ? DIFFERENCE_CLASS.lost : DIFFERENCE_CLASS.unchanged
  })
}

function describeScenario({ deployments, treated, scenarioRevision }: MapPane, letter: string) {
  if (deployments.length === 0) return null
  return {
    revision: scenarioRevision,
    letter,
    sites: deployments.flatMap(({ site, name }) => (site ? [{ position: site, name }] : [])),
    treated,
  }
}

function toMapItem({ kind, id }: SelectedItem): MapItem[] {
  return kind === 'epci' || typeof id === 'string' ? [] : [{ kind, id }]
}
