import type { EpciRow } from '../../../state/views/coverage-panel'
import { useFormat, useTranslate } from '../../i18n-context'
import { Figure, FigureList } from '../../primitives/figure'

/** One line an EPCI: the share it has and the lines that are left. */
export function EpciList({ rows }: { rows: readonly EpciRow[] }) {
  const translate = useTranslate()
  const { percent } = useFormat()
  return (
    <FigureList label={translate('coverage.epcis')}>
      {rows.map(({ code, name, share, ineligible, below, lines }) => (
        <Figure
          key={code}
          label={name}
          value={share === null ? null : percent(share)}
          of={translate('coverage.under-of', { under: ineligible + below, lines })}
        />
      ))}
    </FigureList>
  )
}
