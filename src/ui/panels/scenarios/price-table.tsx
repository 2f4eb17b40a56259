import { Button, Modal, VisuallyHidden } from '@mantine/core'
import type { AssumptionValue } from '../../../domain/cost/assumption'
import { assumptionsView } from '../../../state/views/scenario-panel'
import { eurosToCents } from '../../../state/vocabulary'
import { useTranslate } from '../../i18n-context'
import { nameOf } from '../../name-of'
import { CommitInput } from '../../primitives/commit-input'
import { CommitText } from '../../primitives/commit-text'
import { Note } from '../../primitives/note'
import { NumberInput } from '../../primitives/number-input'
import { useCommands, useView } from '../../use-app'
import { useIsReading } from '../../use-is-reading'
import { MOST_EUROS } from '../../write-amount'
import { LEVELS, PriceHead, PriceReading } from './price-reading'
import classes from './price-table.module.css'

type Row = ReturnType<typeof assumptionsView>[number]

/** Every unit price: low, base, high, unit, source, year; changed in place, given back in one click. */
export function PriceTable({ onClose }: { onClose: () => void }) {
  const translate = useTranslate()
  const rows = useView(assumptionsView)
  const isReading = useIsReading()
  return (
    <Modal
      opened
      onClose={onClose}
      size={1240}
      fullScreen={isReading}
      title={translate('prices.title')}
      closeButtonProps={{ 'aria-label': translate('close') }}
    >
      <Note>{translate(isReading ? 'prices.meaning-reading' : 'prices.meaning')}</Note>
      {isReading ? <PriceReading rows={rows} /> : <PriceFields rows={rows} />}
    </Modal>
  )
}

function PriceFields({ rows }: { rows: readonly Row[] }) {
  const translate = useTranslate()
  return (
    <div className={classes.scroller}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col" className={classes.what}>
              {translate('prices.what')}
            </th>
            {LEVELS.map((level) => (
              <th key={level} scope="col" className={classes.level}>
                {translate(`prices.${level}`)}
              </th>
            ))}
            <th scope="col">{translate('prices.source')}</th>
            <th scope="col" className={classes.year}>
              {translate('prices.year')}
            </th>
            <th scope="col" className={classes.action}>
              <VisuallyHidden>{translate('actions')}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <PriceRow key={row.key} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function PriceRow({ row }: { row: Row }) {
  const translate = useTranslate()
  const { setAssumption } = useCommands()
  const { key, value, isChanged } = row
  const name = nameOf(translate, 'assumption', key)
  /** A price that the user types is his: it stops being a shipped hypothesis. */
  const change = (part: Partial<AssumptionValue>) =>
    setAssumption(key, own(value, part, translate('prices.by-user')))

  return (
    <tr data-changed={isChanged || undefined}>
      <PriceHead row={row} />
      {LEVELS.map((level) => {
        const cents = value[level]
        return (
          <td key={level}>
            <NumberInput
              aria-label={translate('prices.cell', { name, level: translate(`prices.${level}`) })}
              unit="€"
              {...boundsOf(value, level)}
              decimals={2}
              placeholder={translate('unknown')}
              value={cents === null ? null : cents / 100}
              onCommit={(euros) => change({ [level]: eurosToCents(euros) })}
              onClear={() => change({ [level]: null })}
            />
          </td>
        )
      })}
      <td className={classes.source}>
        <CommitText
          aria-label={translate('prices.source-of', { name })}
          value={value.source}
          complaint={translate('prices.source-empty')}
          onCommit={(source) => setAssumption(key, { ...value, source: source.trim() })}
        />
      </td>
      <td>
        <CommitInput
          aria-label={translate('prices.year-of', { name })}
          value={value.year}
          format={String}
          parse={(text) => (/^(19|20)\d\d$/.test(text.trim()) ? Number(text) : null)}
          complaint={translate('prices.year-wrong')}
          placeholder="–"
          onCommit={(year) => setAssumption(key, { ...value, year })}
          onClear={() => setAssumption(key, { ...value, year: null })}
        />
      </td>
      <td>
        {isChanged && (
          <Button variant="subtle" onClick={() => setAssumption(key, null)}>
            {translate('prices.restore')}
          </Button>
        )}
      </td>
    </tr>
  )
}

/** What a level can be without passing the others that are known: low ≤ base ≤ high. Euros. */
function boundsOf(value: AssumptionValue, level: (typeof LEVELS)[number]) {
  const rank = LEVELS.indexOf(level)
  const known = (levels: readonly (typeof LEVELS)[number][]) =>
    levels.flatMap((other) => (value[other] === null ? [] : [value[other] / 100]))
  return {
    min: Math.max(0, ...known(LEVELS.slice(0, rank))),
    max: Math.min(MOST_EUROS, ...known(LEVELS.slice(rank + 1))),
  }
}

function own(value: AssumptionValue, part: Partial<AssumptionValue>, byUser: string): AssumptionValue {
  const next = { ...value, ...part, source: byUser, year: new Date().getFullYear() }
  return { ...next, evidence: next.base === null ? 'missing' : 'sourced' }
}
