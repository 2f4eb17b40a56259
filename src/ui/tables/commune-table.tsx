import { useMemo } from 'react'
import type { Translate } from '../../i18n/translator'
import { type CommuneRow, communeTableView } from '../../state/views/commune-table'
import type { Column } from '../data-table/column'
import { useTranslate } from '../i18n-context'
import { useView } from '../use-app'
import { useThresholdText } from '../use-threshold-text'
import { figureColumns } from './figure-columns'
import { LinkedTable } from './linked-table'
import { NoTable } from './no-table'

/** The map's twin: beside a scenario, its figures are those of the map, before or after. */
export function CommuneTable() {
  const translate = useTranslate()
  const say = useThresholdText()
  const view = useView(communeTableView)
  const hasGains = view?.hasGains ?? false
  const scenario = view?.moment?.scenario ?? null
  const moment = translate(view?.moment?.isAfter ? 'map.mode-after' : 'map.mode-before')
  const columns = useMemo<Column<CommuneRow>[]>(
    () => [
      {
        key: 'name',
        title: translate('column.commune'),
        kind: 'text',
        width: 184,
        value: nameOf,
        ...(scenario !== null && {
          inFile: [
            { key: 'name', title: translate('column.commune'), kind: 'text', value: nameOf },
            { key: 'scenario', title: translate('column.scenario'), kind: 'text', value: () => scenario },
            { key: 'moment', title: translate('column.moment'), kind: 'text', value: () => moment },
          ],
        }),
      },
      ...(hasGains ? [gainColumn(translate)] : []),
      ...figureColumns<CommuneRow>(translate, ({ figures }) => figures),
      {
        key: 'population',
        title: translate('column.population'),
        kind: 'number',
        width: 96,
        value: ({ commune }) => commune.population,
      },
      {
        key: 'code',
        title: translate('column.code'),
        kind: 'text',
        width: 88,
        value: ({ commune }) => commune.code,
      },
      {
        key: 'epci',
        title: translate('column.epci'),
        kind: 'text',
        width: 208,
        value: ({ commune }) => commune.epciName ?? commune.epci,
      },
    ],
    [translate, hasGains, scenario, moment],
  )
  if (!view) return <NoTable />
  return (
    <LinkedTable
      caption={translate(
        view.scenarioName === null ? 'tables.communes-caption' : 'tables.communes-after-caption',
        { threshold: say(view.threshold), name: view.scenarioName ?? '' },
      )}
      name={
        scenario === null
          ? translate('tables.communes')
          : `${translate('tables.communes')} ${scenario} ${moment}`
      }
      rows={view.rows}
      columns={columns}
      kind="commune"
      idOf={({ commune }) => commune.id}
      {...(view.scenarioName === null && { layer: 'communes' as const })}
      sortBy={{ key: 'share', desc: false }}
      isStale={view.isStale}
      empty={{ title: translate('tables.no-communes'), todo: translate('tables.no-data-todo') }}
    />
  )
}

const nameOf = ({ commune }: CommuneRow): string => commune.name

const gainColumn = (translate: Translate): Column<CommuneRow> => ({
  key: 'gained',
  title: translate('column.gained'),
  kind: 'number',
  width: 96,
  value: ({ gained }) => gained,
  hint: translate('column.gained-hint'),
})
