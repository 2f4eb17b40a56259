import type { Coverage, CoverageFigures } from '../../domain/coverage/coverage'
import { classifyShare } from '../../map/classify-share'
import type { MapItem, MapProps, MapTexts, MapTheme } from '../../map/map-props'
import { DIFFERENCE_CLASS } from '../../map/palette'
import type { SelectedItem } from '../../state/app-state'
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

/** The map's props out of the view: geometry is passed on as it is, figures become classes. */
export function buildMapProps(pane: MapPane, setting: MapSetting): MapProps {
  const { territory, revision, mapMode, step, layers, shadow } = pane
  const isDifference = mapMode === 'difference'
  const scale = isDifference ? 'difference' : 'ramp'
  const pointClasses = classifyPoints(pane)
  return {
    theme: setting.theme,
    texts: setting.texts,
    communes: territory && { revision, features: territory.communes },
    outline: pane.outline && { revision: pane.outlineRevision, ...pane.outline },
    communeClasses: classifyCommunes(pane),
    communeScale: scale,
    backdrop: step === 'shadow' || step === 'zones',
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
    visible: {
      communes: layers.communes,
      names: true,
      zones: layers.zones,
      shadow: layers.shadow && (step === 'shadow' || (step === 'scenarios' && mapMode === 'before')),
      lines: layers.lines,
      roads: layers.roads,
      sites: layers.sites,
      scenario: step === 'scenarios',
    },
    hiddenCommuneClasses: pane.hiddenClasses,
    hiddenLineClasses: [],
    placing: setting.placing,
    isStale: pane.isStale,
  }
}

export function classifyCommunes({ coverageBefore, coverageAfter, mapMode }: MapPane): Uint8Array | null {
  if (!coverageBefore) return null
  if (mapMode === 'difference' && coverageAfter) return classifyDifference(coverageBefore, coverageAfter)
  const coverage = mapMode === 'after' && coverageAfter ? coverageAfter : coverageBefore
  return classifyAll(coverage.communes, ({ share }) => classifyShare(share))
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

function classifyPoints({ classesBefore, classesAfter, mapMode }: MapPane): Uint8Array | null {
  if (!classesAfter || mapMode === 'before' || !classesBefore) return classesBefore
  if (mapMode === 'after') return classesAfter
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
