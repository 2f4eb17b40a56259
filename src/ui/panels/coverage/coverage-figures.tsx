import type { CoverageFigures } from '../../../domain/coverage/coverage'
import type { SharedCounts } from '../../../domain/coverage/sum-coverage'
import { useFormat, useTranslate } from '../../i18n-context'
import { Figure, FigureList } from '../../primitives/figure'
import { writeShare } from '../../write-share'

interface CoverageFigureListProps {
  /** Without percentiles, which no sum of areas has. */
  readonly figures: SharedCounts & Partial<Pick<CoverageFigures, 'p10Kbps' | 'p50Kbps' | 'p90Kbps'>>
  /** Lines that lie in no commune: only the whole territory has them. */
  readonly unplaced?: number
}

/** The figures of any area: each with what it divides by, the share as a range where lines are unknown. */
export function CoverageFigureList({ figures, unplaced = 0 }: CoverageFigureListProps) {
  const translate = useTranslate()
  const format = useFormat()
  const { number, speed } = format
  const { lines, unknown, ineligible, below, served, share, p10Kbps, p50Kbps, p90Kbps } = figures

  return (
    <>
      <FigureList label={translate('coverage.figures')}>
        <Figure
          label={translate('coverage.share')}
          value={share === null ? null : writeShare(figures, format, translate)}
          of={translate('figure.of-lines-unknown', { lines, unknown })}
          explain={
            <>
              <p>{translate('explain.share', { served: number(served), lines: number(lines) })}</p>
              {unknown > 0 && <p>{translate('explain.share-bounds', { unknown })}</p>}
            </>
          }
        />
        {p50Kbps !== undefined && (
          <Figure
            label={translate('coverage.median')}
            value={p50Kbps === null ? null : speed(p50Kbps)}
            bounds={
              p10Kbps == null || p90Kbps == null
                ? undefined
                : translate('coverage.spread', { low: speed(p10Kbps), high: speed(p90Kbps) })
            }
            explain={<p>{translate('explain.median')}</p>}
          />
        )}
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
