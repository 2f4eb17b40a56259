import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url'

export type MapLibre = typeof import('maplibre-gl')

let loading: Promise<MapLibre> | null = null

/** The library, its style sheet and the address of its worker: fetched once, when the first map is made. */
export function loadMaplibre(): Promise<MapLibre> {
  loading ??= fetchMaplibre().catch((error: unknown) => {
    loading = null
    throw error
  })
  return loading
}

async function fetchMaplibre(): Promise<MapLibre> {
  const [library] = await Promise.all([import('maplibre-gl'), import('maplibre-gl/dist/maplibre-gl.css')])
  library.setWorkerUrl(workerUrl)
  return library
}
