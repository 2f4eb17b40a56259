import type { FigureColumns } from './choose-figure-columns'

/** The last quarter that some figure is given for; null when none is given by quarter. */
export const findLatestQuarter = (figures: FigureColumns['figures']): string | null =>
  figures
    .flatMap(({ quarter }) => quarter ?? [])
    .sort()
    .at(-1) ?? null
