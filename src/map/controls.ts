import type { Map as MapLibreMap } from 'maplibre-gl'
import type { MapLibre } from './load-maplibre'
import type { MapProps, MapTexts } from './map-props'

/** Zoom buttons, north, scale and the data's origin: what a printed map must carry, without a link to anybody. */
export interface MapControls {
  apply(props: MapProps): void
  remove(): void
}

export function mountControls(library: MapLibre, map: MapLibreMap, texts: MapTexts): MapControls {
  const box = document.createElement('div')
  box.className = 'map-controls'
  const zoomIn = makeButton('+', () => map.zoomIn({ duration: 160 }))
  const zoomOut = makeButton('−', () => map.zoomOut({ duration: 160 }))
  const north = document.createElement('div')
  north.className = 'map-north'
  north.setAttribute('role', 'img')
  north.append(drawNeedle(), 'N')
  const attribution = document.createElement('div')
  attribution.className = 'map-attribution'
  box.append(zoomIn, zoomOut, north)
  map.getContainer().append(box, attribution)
  map.addControl(new library.ScaleControl({ unit: 'metric', maxWidth: 110 }), 'bottom-right')

  let current: MapTexts | null = null
  const write = (next: MapTexts): void => {
    if (next === current) return
    current = next
    for (const [button, name] of [
      [zoomIn, next.zoomIn],
      [zoomOut, next.zoomOut],
    ] as const) {
      button.title = name
      button.setAttribute('aria-label', name)
    }
    north.title = next.north
    north.setAttribute('aria-label', next.north)
    attribution.textContent = next.attribution.join(' · ')
    attribution.hidden = next.attribution.length === 0
    map.getCanvas().setAttribute('aria-label', next.title)
  }
  write(texts)
  return {
    apply: (props) => write(props.texts),
    remove() {
      box.remove()
      attribution.remove()
    },
  }
}

function makeButton(sign: string, act: () => void): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = sign
  button.addEventListener('click', act)
  return button
}

function drawNeedle(): SVGSVGElement {
  const namespace = 'http://www.w3.org/2000/svg'
  const svg = document.createElementNS(namespace, 'svg')
  svg.setAttribute('viewBox', '0 0 12 14')
  svg.setAttribute('aria-hidden', 'true')
  const path = document.createElementNS(namespace, 'path')
  path.setAttribute('d', 'M6 0 L11 13 L6 10 L1 13 Z')
  svg.append(path)
  return svg
}
