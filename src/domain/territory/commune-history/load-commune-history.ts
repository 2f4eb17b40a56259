import { buildCommuneHistory, type CommuneHistory } from './commune-history'

let loaded: Promise<CommuneHistory> | null = null

/** The history of commune codes, loaded when a table first needs it: it is no part of the first JavaScript. */
export function loadCommuneHistory(): Promise<CommuneHistory> {
  loaded ??= import('./commune-events.json').then((file) => buildCommuneHistory(file.default))
  return loaded
}
