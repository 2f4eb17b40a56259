import type { FeatureCollection } from 'geojson'
import {
  pickedLineFeatures,
  roadFeatures,
  scenarioSiteFeatures,
  shadowCentreFeatures,
  shadowFeatures,
  siteFeatures,
  treatedFeatures,
  zoneFeatures,
} from './map-features'
import type { MapProps, Revised } from './map-props'
import type { SourceId } from './source-ids'

interface Filling {
  /** Changes when, and only when, the source must be filled again. */
  readonly key: (props: MapProps) => unknown
  readonly features: (props: MapProps) => FeatureCollection
}

const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] }

const revised = <T>(
  part: (props: MapProps) => Revised<T> | null,
  toFeatures: (features: readonly T[]) => FeatureCollection,
): Filling => ({
  key: (props) => part(props)?.revision ?? null,
  features: (props) => toFeatures(part(props)?.features ?? []),
})

const FILLINGS: Readonly<Record<SourceId, Filling>> = {
  zones: revised((props) => props.zones, zoneFeatures),
  shadow: revised((props) => props.shadowZones, shadowFeatures),
  'shadow-centres': revised((props) => props.shadowZones, shadowCentreFeatures),
  roads: revised((props) => props.roads, roadFeatures),
  sites: revised((props) => props.sites, siteFeatures),
  treated: {
    key: ({ scenario }) => scenario?.revision ?? null,
    features: ({ scenario }) => (scenario === null ? EMPTY : treatedFeatures(scenario)),
  },
  'scenario-sites': {
    key: ({ scenario }) => scenario?.revision ?? null,
    features: ({ scenario }) => (scenario === null ? EMPTY : scenarioSiteFeatures(scenario)),
  },
  'picked-lines': {
    key: ({ lines, selection }) => {
      const picked = selection.filter(({ kind }) => kind === 'line').map(({ id }) => id)
      return picked.length === 0 ? null : `${lines?.revision}:${picked}`
    },
    features: pickedLineFeatures,
  },
}

/** The sources to fill again between two values of the props, each with what makes its content. */
export function listFillings(
  before: MapProps | null,
  after: MapProps,
): { readonly source: SourceId; readonly features: FeatureCollection }[] {
  return (Object.keys(FILLINGS) as SourceId[])
    .filter((source) => {
      const { key } = FILLINGS[source]
      return before === null ? key(after) !== null : key(before) !== key(after)
    })
    .map((source) => ({ source, features: FILLINGS[source].features(after) }))
}
