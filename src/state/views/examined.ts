import type { AppState, Examined } from '../app-state'

export type Preview = NonNullable<Examined['preview']>
export type PreviewGlance = NonNullable<Preview['glance']>

export const examinedView = ({ examined }: AppState): Examined | null => examined
