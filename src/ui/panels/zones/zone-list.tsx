import type { ZoneRow } from '../../../state/views/zones-panel'
import { useFormat, useTranslate } from '../../i18n-context'
import { Badge } from '../../primitives/badge'
import { PickList } from '../../primitives/pick-list'

/** The zones, those with most lines under the threshold first. */
export function ZoneList({ rows }: { rows: readonly ZoneRow[] }) {
  const translate = useTranslate()
  const { speed } = useFormat()
  const ranked = rows.toSorted((a, b) => b.ineligible + b.below - (a.ineligible + a.below))
  return (
    <PickList
      label={translate('zones.list')}
      items={ranked.map((zone) => ({
        item: { kind: 'zone', id: zone.id },
        title: zone.name,
        badge: <FibreBadge fibre={zone.fibre} />,
        detail: translate('zones.item', {
          lines: zone.lines,
          best: zone.bestDownKbps === null ? translate('unknown') : speed(zone.bestDownKbps),
          operators: zone.operators.length,
        }),
      }))}
    />
  )
}

export function FibreBadge({ fibre }: { fibre: boolean | null }) {
  const translate = useTranslate()
  if (fibre === null) return <Badge>{translate('fibre.unknown')}</Badge>
  return fibre ? (
    <Badge tone="gain">{translate('fibre.yes')}</Badge>
  ) : (
    <Badge tone="warning">{translate('fibre.no')}</Badge>
  )
}
