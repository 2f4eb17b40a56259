import type { CoverageFigures } from '../../../domain/coverage/coverage'
import { useFormat, useTranslate } from '../../i18n-context'
import { Figure, FigureList } from '../../primitives/figure'

interface CoverageFigureListProps {
  readonly figures: CoverageFigures
  /** Lines that lie in no commune: only the whole territory has them. */
  readonly unplaced?: number
}

/** Above this share of lines without a known speed, a share is never shown without its bounds. */
const BOUNDS_FROM = 0.01

/** The figures of any area: each with what it divides by, and the best and worst case where data are missing. */
export function CoverageFigureList({ figures, unplaced = 0 }: CoverageFigureListProps) {
  const translate = useTranslate()
  const { number, percent, speed } = useFormat()
  const { lines, unknown, ineligible, below, served, share, shareLow, shareHigh } = figures
  const known = lines - unknown
  const needsBounds = lines > 0 && unknown / lines > BOUNDS_FROM
  const bounds =
    needsBounds && shareLow !== null && shareHigh !== null
      ? translate('figure.between', { low: percent(shareLow), high: percent(shareHigh) })
      : undefined

  return (
    <>
      <FigureList label={translate('coverage.figures')}>
        <Figure
          label={translate('coverage.share')}
          value={share === null ? null : percent(share)}
          of={translate('figure.of-known-lines', { lines: known })}
          bounds={bounds}
          explain={
            <>
              <p>{translate('explain.share', { served: number(served), known: number(known) })}</p>
              <p>{translate('explain.share-bounds', { unknown: number(unknown) })}</p>
            </>
          }
        />
        <Figure
          label={translate('coverage.median')}
          value={figures.p50Kbps === null ? null : speed(figures.p50Kbps)}
          bounds={
            figures.p10Kbps === null || figures.p90Kbps === null
              ? undefined
              : translate('coverage.spread', { low: speed(figures.p10Kbps), high: speed(figures.p90Kbps) })
          }
          explain={<p>{translate('explain.median')}</p>}
        />
      </FigureList>
      <FigureList label={translate('coverage.counts', { lines })} showsLabel>
        <Figure label={translate('coverage.served')} value={number(served)} />
        <Figure label={translate('coverage.below')} value={number(below)} />
        <Figure
          label={translate('coverage.ineligible')}
          value={number(ineligible)}
          explain={<p>{translate('glossary.inéligible')}</p>}
        />
        <Figure
          label={translate('coverage.unknown')}
          value={number(unknown)}
          explain={<p>{translate('explain.unknown')}</p>}
        />
      </FigureList>
      {unplaced > 0 && (
        <FigureList>
          <Figure
            label={translate('coverage.unplaced')}
            value={number(unplaced)}
            explain={<p>{translate('explain.unplaced')}</p>}
          />
        </FigureList>
      )}
    </>
  )
}
