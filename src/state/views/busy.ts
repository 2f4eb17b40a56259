import type { AppState } from '../app-state'

/** The long work under way. */
export const busyView = ({ busy }: AppState) => busy
