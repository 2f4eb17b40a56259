import { useMemo } from 'react'
import { scenarioPanelView } from '../../state/views/scenario-panel'
import type { Column } from '../data-table/column'
import { DataTable } from '../data-table/data-table'
import { EmptyTable } from '../data-table/empty-table'
import { useTranslate } from '../i18n-context'
import { nameOf } from '../name-of'
import { useView } from '../use-app'
import { ExportMenu } from './export-menu'

type Row = NonNullable<ReturnType<typeof scenarioPanelView>>['deployments'][number]

/** The works of the scenario shown, in order, with what each lifts and costs. */
export function ScenarioTable() {
  const translate = useTranslate()
  const view = useView(scenarioPanelView)
  const columns = useMemo<Column<Row>[]>(() => {
    const count = (key: 'treated' | 'lifted' | 'stillBelow'): Column<Row> => ({
      key,
      title: translate(`column.${key}`),
      kind: 'number',
      width: 92,
      atThreshold: key !== 'treated',
      value: ({ result }) => result?.[key] ?? null,
    })
    const cost = (key: 'low' | 'base' | 'high'): Column<Row> => ({
      key,
      title: translate(`column.capex-${key}`),
      unit: '€',
      kind: 'number',
      width: 112,
      value: ({ result }) => {
        const amount = result?.capex[key] ?? null
        return amount === null ? null : amount / 100
      },
    })
    return [
      {
        key: 'name',
        title: translate('column.work'),
        kind: 'text',
        width: 184,
        value: ({ deployment }) => deployment.name,
      },
      {
        key: 'technology',
        title: translate('column.technology'),
        kind: 'text',
        width: 136,
        value: ({ deployment }) => nameOf(translate, 'technology', deployment.technology),
      },
      count('treated'),
      count('lifted'),
      count('stillBelow'),
      cost('base'),
      cost('low'),
      cost('high'),
    ]
  }, [translate])
  if (!view)
    return (
      <EmptyTable title={translate('tables.works-baseline')} todo={translate('tables.works-baseline-todo')} />
    )
  const isStale = view.state !== 'current'
  const { result } = view
  const inEuros = (amount: number | null | undefined) => (amount == null ? null : amount / 100)
  // Treated by two works, a line is lifted once; what remains under the goal is not a sum of what each work leaves.
  const totals = {
    name: translate('tables.total'),
    treated: result?.prises ?? null,
    lifted: result?.lifted ?? null,
    low: inEuros(result?.capex.low),
    base: inEuros(result?.capex.base),
    high: inEuros(result?.capex.high),
  }
  return (
    <DataTable
      caption={translate('tables.works-caption', { name: view.scenario.name })}
      rows={view.deployments}
      columns={columns}
      rowId={({ deployment }) => deployment.id}
      selected={NOTHING}
      onSelect={() => undefined}
      isStale={isStale}
      empty={{ title: translate('tables.no-works'), todo: translate('tables.no-works-todo') }}
      actions={(shown, isBusy) => (
        <ExportMenu
          name={`${view.scenario.name} ${translate('tables.works')}`}
          columns={columns}
          rows={shown}
          total={view.deployments.length}
          threshold={view.scenario.goal}
          totals={totals}
          disabled={isStale || isBusy}
        />
      )}
    />
  )
}

const NOTHING: ReadonlySet<string> = new Set()
