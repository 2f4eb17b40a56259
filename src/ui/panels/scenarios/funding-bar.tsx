import type { Funder, FundingLine } from '../../../domain/cost/funding-plan'
import { useFormat, useTranslate } from '../../i18n-context'
import classes from './scenarios.module.css'

/** Neutral for those who give, the accent for what is left to the EPCI: that is what an élu looks for. */
const SHADES: Readonly<Record<Funder, string>> = {
  operators: 'var(--mantine-color-gray-7)',
  state: 'var(--mantine-color-gray-6)',
  feder: 'var(--mantine-color-gray-5)',
  region: 'var(--mantine-color-gray-4)',
  departement: 'var(--mantine-color-gray-3)',
  epci: 'var(--ec-accent)',
}

/** The plan at a glance; the table under it says the same in figures. */
export function FundingBar({ lines }: { lines: readonly FundingLine[] }) {
  const translate = useTranslate()
  const { percent } = useFormat()
  const total = lines.reduce((sum, { amount }) => sum + amount, 0)
  const parts = lines.filter(({ amount }) => amount > 0)
  if (total === 0) return null
  const summary = parts
    .map(({ funder, amount }) => `${translate(`funder.${funder}`)} ${percent(amount / total, 0)}`)
    .join(', ')
  return (
    <div role="img" aria-label={summary} className={classes.bar}>
      {parts.map(({ id, funder, amount }) => (
        <span
          key={id}
          style={{ flexGrow: amount, background: SHADES[funder] }}
          title={translate(`funder.${funder}`)}
        />
      ))}
    </div>
  )
}
