import type { ClassScale, MapLayerName, MapProps, MapTheme } from './map-props'

/** All that the layer specifications depend on: how things look, never the things themselves. */
export interface MapLook {
  readonly theme: MapTheme
  readonly communeScale: ClassScale
  readonly backdrop: boolean
  readonly visible: Readonly<Record<MapLayerName, boolean>>
  readonly hiddenCommuneClasses: readonly number[]
  readonly scenarioLetter: string
}

export function readLook(props: MapProps): MapLook {
  return {
    theme: props.theme,
    communeScale: props.communeScale,
    backdrop: props.backdrop,
    visible: props.visible,
    hiddenCommuneClasses: props.hiddenCommuneClasses,
    scenarioLetter: props.scenario?.letter ?? 'A',
  }
}
