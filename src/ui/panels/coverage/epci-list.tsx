import type { EpciRow } from '../../../state/views/coverage-panel'
import { useFormat, useTranslate } from '../../i18n-context'
import { Figure, FigureList } from '../../primitives/figure'
import { writeShare } from '../../write-share'

/** One line an EPCI: the share it has and the lines that are left. */
export function EpciList({ rows }: { rows: readonly EpciRow[] }) {
  const translate = useTranslate()
  const format = useFormat()
  return (
    <FigureList label={translate('coverage.epcis')}>
      {rows.map((row) => (
        <Figure
          key={row.code}
          label={row.name}
          value={row.share === null ? null : writeShare(row, format, translate)}
          of={translate('coverage.under-of', {
            under: row.ineligible + row.below,
            ineligible: row.ineligible,
            lines: row.lines,
          })}
        />
      ))}
    </FigureList>
  )
}
