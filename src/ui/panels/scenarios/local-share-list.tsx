import type { SharingKey } from '../../../domain/cost/funding-plan'
import type { SimulationFigures } from '../../../domain/scenario/simulation'
import { useFormat, useTranslate } from '../../i18n-context'
import { Figure, FigureList } from '../../primitives/figure'
import { Note } from '../../primitives/note'

interface LocalShareListProps {
  readonly result: SimulationFigures
  readonly sharingKey: SharingKey
}

/** What each EPCI is left to pay, in all and per inhabitant, and by which key. */
export function LocalShareList({ result, sharingKey }: LocalShareListProps) {
  const translate = useTranslate()
  const { euros } = useFormat()
  const bystanders = (result.localShare ?? [])
    .filter(({ amount, linesTreated }) => amount > 0 && linesTreated === 0)
    .map(({ name }) => name)
  if (result.localShare === null) return <Note>{translate('share.unknown')}</Note>
  return (
    <>
      <FigureList label={translate('share.title')}>
        {result.localShare.map(({ epci, name, amount, population, linesTreated }) => (
          <Figure
            key={epci}
            label={name}
            value={euros(amount)}
            of={
              population
                ? translate('share.per-inhabitant', {
                    amount: euros((amount / population) as typeof amount, 2),
                  })
                : undefined
            }
            bounds={translate('share.lines', { lines: linesTreated })}
            explain={<p>{translate('glossary.reste à charge')}</p>}
          />
        ))}
      </FigureList>
      <Note>
        {sharingKey.kind === 'fixedAndInhabitants'
          ? translate('share.key-fixed', {
              perEpci: euros(sharingKey.perEpci),
              perInhabitant: euros(sharingKey.perInhabitant, 2),
            })
          : translate('share.key', { key: translate(`sharing.${sharingKey.kind}`) })}
      </Note>
      {bystanders.length > 0 && (
        <Note>
          {translate('share.bystanders', { names: bystanders.join(', '), count: bystanders.length })}
        </Note>
      )}
    </>
  )
}
