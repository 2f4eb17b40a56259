import type { ZoneRow } from '../../../state/views/zones-panel'
import { useFormat, useTranslate } from '../../i18n-context'
import { Badge } from '../../primitives/badge'
import { PickList } from '../../primitives/pick-list'
import { writeShare } from '../../write-share'

/** The zones in the order of the view, with what orders them. */
export function ZoneList({ rows }: { rows: readonly ZoneRow[] }) {
  const translate = useTranslate()
  const format = useFormat()
  return (
    <PickList
      label={translate('zones.list')}
      items={rows.map((zone) => ({
        item: { kind: 'zone', id: zone.id },
        title: zone.name,
        badge: <FibreBadge fibre={zone.fibre} />,
        detail: translate('zones.item', {
          share: writeShare(zone, format, translate),
          lines: zone.lines,
          best: zone.bestDownKbps === null ? translate('unknown') : format.speed(zone.bestDownKbps),
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
