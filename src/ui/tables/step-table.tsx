import { Button } from '@mantine/core'
import { useDeferredValue, useState } from 'react'
import type { AppState, Step } from '../../state/app-state'
import { createView } from '../../state/views/create-view'
import { useTranslate } from '../i18n-context'
import { Icon } from '../icon'
import { IconButton } from '../primitives/icon-toggle'
import { useCommands, useView } from '../use-app'
import { BillTable } from './bill-table'
import { CommuneTable } from './commune-table'
import { EpciTable } from './epci-table'
import { PayerTable } from './payer-table'
import { ScenarioTable } from './scenario-table'
import { ShadowTable } from './shadow-table'
import classes from './step-table.module.css'
import { ZoneTable } from './zone-table'

const TABLES = {
  communes: CommuneTable,
  epcis: EpciTable,
  shadow: ShadowTable,
  zones: ZoneTable,
  works: ScenarioTable,
  bill: BillTable,
  payers: PayerTable,
} as const
type TableName = keyof typeof TABLES

/** The tables of each step, the first one shown first: the proof of what the map says. */
const OF_STEP: Readonly<Record<Step, readonly TableName[]>> = {
  data: ['communes', 'epcis'],
  coverage: ['communes', 'epcis'],
  shadow: ['shadow', 'communes'],
  zones: ['zones'],
  scenarios: ['works', 'bill', 'payers', 'communes'],
}

const tableView = createView(
  ({ step, tableOpen }: AppState) => [step, tableOpen],
  (step, tableOpen) => ({ step, tableOpen }),
)

export function StepTable() {
  const translate = useTranslate()
  const { step, tableOpen } = useDeferredValue(useView(tableView))
  const { toggleTable } = useCommands()
  const [chosen, setChosen] = useState<{ step: Step; name: TableName } | null>(null)
  const [isFull, setIsFull] = useState(false)
  const names = OF_STEP[step]
  const shown = chosen?.step === step ? chosen.name : names[0]!
  const ShownTable = TABLES[shown]

  return (
    <section
      className={classes.root}
      data-full={(tableOpen && isFull) || undefined}
      aria-label={translate('tables.label')}
    >
      <div className={classes.head}>
        <div className={classes.tabs}>
          {names.map((name) => (
            <button
              key={name}
              type="button"
              className={classes.tab}
              aria-pressed={tableOpen && name === shown}
              onClick={() => {
                setChosen({ step, name })
                if (!tableOpen) toggleTable()
              }}
            >
              {translate(`tables.${name}`)}
            </button>
          ))}
        </div>
        {tableOpen && (
          <IconButton
            label={translate(isFull ? 'tables.shrink' : 'tables.expand')}
            onClick={() => setIsFull(!isFull)}
          >
            <Icon name={isFull ? 'shrink' : 'expand'} size={16} />
          </IconButton>
        )}
        <Button
          variant="subtle"
          color="gray"
          aria-expanded={tableOpen}
          leftSection={<Icon name={tableOpen ? 'down' : 'up'} size={16} />}
          onClick={toggleTable}
        >
          {translate(tableOpen ? 'tables.close' : 'tables.open')}
        </Button>
      </div>
      {tableOpen && <ShownTable />}
    </section>
  )
}
