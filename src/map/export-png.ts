import type { Map as MapLibreMap } from 'maplibre-gl'

/**
 * The map as a PNG image, sharper than the screen when `pixelRatio` is above the screen's: widths and texts keep
 * their size in proportion. The buffer is read in the frame that draws it, so that drawing every other frame
 * does not have to keep it.
 */
export async function exportMapPng(map: MapLibreMap, pixelRatio: number): Promise<Blob | null> {
  const usual = map.getPixelRatio()
  map.setPixelRatio(pixelRatio)
  try {
    await new Promise<void>((resolve) => {
      map.once('idle', () => resolve())
      map.triggerRepaint()
    })
    map.redraw()
    return await new Promise((resolve) => {
      map.getCanvas().toBlob(resolve, 'image/png')
    })
  } finally {
    map.setPixelRatio(usual)
  }
}
