import { NativeSelect } from '@mantine/core'
import type { Deployment, Scenario } from '../../../domain/scenario/project'
import type { DeploymentResult } from '../../../domain/scenario/simulation'
import { useFormat, useTranslate } from '../../i18n-context'
import { Icon } from '../../icon'
import { nameOf } from '../../name-of'
import { Badge } from '../../primitives/badge'
import { CommitInput } from '../../primitives/commit-input'
import { IconButton } from '../../primitives/icon-toggle'
import { useCommands } from '../../use-app'
import { writeAmount } from '../../write-amount'
import classes from './scenarios.module.css'
import { TechnologySelect } from './technology-select'
import { WorkSite } from './work-site'

interface Work {
  readonly deployment: Deployment
  readonly result: DeploymentResult | null
}

/** The works in order: a later one only treats what the earlier ones left. */
export function WorkList({ scenario, works }: { scenario: Scenario; works: readonly Work[] }) {
  const translate = useTranslate()
  if (works.length === 0) return <p className={classes.empty}>{translate('works.none')}</p>
  return (
    <ol className={classes.works}>
      {works.map((work, index) => (
        <WorkItem
          key={work.deployment.id}
          work={work}
          scenarioId={scenario.id}
          index={index}
          isLast={index === works.length - 1}
        />
      ))}
    </ol>
  )
}

interface WorkItemProps {
  readonly work: Work
  readonly scenarioId: string
  readonly index: number
  readonly isLast: boolean
}

function WorkItem({ work: { deployment, result }, scenarioId, index, isLast }: WorkItemProps) {
  const translate = useTranslate()
  const { eurosShort } = useFormat()
  const { updateDeployment, removeDeployment, moveDeployment } = useCommands()
  const { name } = deployment
  const label = translate('works.name', {
    place: name,
    technology: nameOf(translate, 'technology', deployment.technology),
  })
  return (
    <li className={classes.work}>
      <div className={classes.workHead}>
        <strong data-reading>{label}</strong>
        <CommitInput
          data-edit
          className={classes.workName}
          aria-label={translate('works.rename', { name: label })}
          variant="unstyled"
          value={name}
          title={name}
          format={(text) => text}
          parse={(text) => text.trim() || null}
          complaint={translate('works.name-empty')}
          onCommit={(after) => updateDeployment(scenarioId, { ...deployment, name: after.trim() })}
        />
        <span className={classes.actions} data-edit>
          <IconButton
            label={translate('works.earlier', { name: label })}
            disabled={index === 0}
            onClick={() => moveDeployment(scenarioId, index, index - 1)}
          >
            <Icon name="up" size={16} />
          </IconButton>
          <IconButton
            label={translate('works.later', { name: label })}
            disabled={isLast}
            onClick={() => moveDeployment(scenarioId, index, index + 1)}
          >
            <Icon name="down" size={16} />
          </IconButton>
          <IconButton
            label={translate('works.remove', { name: label })}
            onClick={() => removeDeployment(scenarioId, deployment.id)}
          >
            <Icon name="remove" size={16} />
          </IconButton>
        </span>
      </div>
      <div className={classes.workChoices} data-edit>
        <TechnologySelect
          name={translate('works.technology-of', { name: label })}
          value={deployment.technology}
          targets={[deployment.target.kind]}
          onChange={(technology) => updateDeployment(scenarioId, { ...deployment, technology })}
        />
        <NativeSelect
          aria-label={translate('works.scope-of', { name: label })}
          value={deployment.scope}
          data={[
            { value: 'below', label: translate('works.scope-below') },
            { value: 'all', label: translate('works.scope-all') },
          ]}
          onChange={(event) =>
            updateDeployment(scenarioId, {
              ...deployment,
              scope: event.currentTarget.value === 'all' ? 'all' : 'below',
            })
          }
        />
      </div>
      <WorkSite scenarioId={scenarioId} deployment={deployment} result={result} name={label} />
      <p className={classes.outcome}>
        <span>
          {result
            ? translate('works.outcome', {
                treated: result.treated,
                lifted: result.lifted,
                stillBelow: result.stillBelow,
              })
            : translate('stale')}{' '}
          {result?.lifted === 0 && (
            <Badge tone="warning" hint={translate('works.lifts-none-hint')}>
              {translate('works.lifts-none')}
            </Badge>
          )}
        </span>
        {result && <strong>{writeAmount(result.capex, eurosShort, translate)}</strong>}
      </p>
    </li>
  )
}
