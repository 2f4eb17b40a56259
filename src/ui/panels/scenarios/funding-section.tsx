import { Button } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import type { Scenario } from '../../../domain/scenario/project'
import type { SimulationFigures } from '../../../domain/scenario/simulation'
import { describeIssue } from '../../../i18n/describe-issue'
import { findWeakestEvidence } from '../../../state/vocabulary'
import { useFormat, useTranslate } from '../../i18n-context'
import { EvidenceMark } from '../../primitives/badge'
import { EmptyState } from '../../primitives/empty-state'
import { Section } from '../../primitives/panel'
import { FundingBar } from './funding-bar'
import classes from './scenarios.module.css'

const FundingEditor = lazy(() =>
  import('./funding-editor').then(({ FundingEditor }) => ({ default: FundingEditor })),
)

/** Who pays, to the euro: each source with the rule that bounded it, then what is left to the EPCI. */
export function FundingSection({ scenario, result }: { scenario: Scenario; result: SimulationFigures }) {
  const translate = useTranslate()
  const { euros, percent } = useFormat()
  const [edits, setEdits] = useState(false)
  const { funding } = result
  const sourceOf = (id: string) => scenario.funding.sources.find((source) => source.id === id)
  const evidenceOf = (id: string) =>
    sourceOf(id)?.evidence ?? findWeakestEvidence(scenario.funding.sources.map(({ evidence }) => evidence))
  const total = funding?.reduce((sum, { amount }) => sum + amount, 0) ?? 0
  return (
    <Section
      title={translate('funding.title')}
      actions={
        <Button data-edit variant="default" onClick={() => setEdits(true)}>
          {translate('funding.edit')}
        </Button>
      }
    >
      {funding === null ? (
        <EmptyState title={translate(result.capex.base === null ? 'funding.unknown' : 'funding.incomplete')}>
          {result.capex.base === null
            ? translate('funding.unknown-todo')
            : result.issues
                .filter(({ code }) => code === 'funding-source-incomplete')
                .map((issue) => describeIssue(translate, issue))
                .join(' ')}
        </EmptyState>
      ) : (
        <>
          {scenario.funding.sources.length === 0 ? (
            <EmptyState title={translate('funding.none')}>{translate('funding.none-todo')}</EmptyState>
          ) : (
            <FundingBar lines={funding} />
          )}
          <table className={classes.bill}>
            <caption>{translate('funding.title')}</caption>
            <thead>
              <tr>
                <th scope="col">{translate('funding.who')}</th>
                <th scope="col">{translate('funding.part')}</th>
                <th scope="col">{translate('funding.amount')}</th>
              </tr>
            </thead>
            <tbody>
              {funding.map(({ id, funder, amount, binding }) => (
                <tr key={id}>
                  <td>
                    {translate(`funder.${funder}`)} <EvidenceMark evidence={evidenceOf(id)} />
                    <small title={sourceOf(id)?.source}>{translate(`funding.binding-${binding}`)}</small>
                  </td>
                  <td>{total > 0 ? percent(amount / total) : '–'}</td>
                  <td>{euros(amount)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {edits && (
        <Suspense>
          <FundingEditor scenario={scenario} onClose={() => setEdits(false)} />
        </Suspense>
      )}
    </Section>
  )
}
