import { Button } from '@mantine/core'
import type { Deployment } from '../../../domain/scenario/project'
import type { DeploymentResult } from '../../../domain/scenario/simulation'
import { placingView } from '../../../state/views/placing'
import { TECHNOLOGY_PACK } from '../../../state/vocabulary'
import { useTranslate } from '../../i18n-context'
import { useCommands, useView } from '../../use-app'
import classes from './scenarios.module.css'

interface WorkSiteProps {
  readonly scenarioId: string
  readonly deployment: Deployment
  readonly result: DeploymentResult | null
  /** What the work is called, for whoever hears the buttons apart from it. */
  readonly name: string
}

/** Who chose where the cabinet or the mast stands, and how to choose it oneself. */
export function WorkSite({ scenarioId, deployment, result, name }: WorkSiteProps) {
  const translate = useTranslate()
  const { startPlacing, stopPlacing, releaseSite } = useCommands()
  const isPlacing = useView(placingView)?.id === deployment.id
  if (TECHNOLOGY_PACK[deployment.technology].site === 'none') return null
  const chosenBy = deployment.site ? 'user' : (result?.siteChosenBy ?? 'engine')
  return (
    <p className={classes.site} data-edit>
      <span>{translate(`works.site-${chosenBy}`)}</span>
      <Button
        variant="subtle"
        size="compact-xs"
        aria-pressed={isPlacing}
        aria-label={translate(isPlacing ? 'works.stop-placing-of' : 'works.place-on-map-of', { name })}
        onClick={() => (isPlacing ? stopPlacing() : startPlacing(scenarioId, deployment.id))}
      >
        {translate(isPlacing ? 'works.stop-placing' : 'works.place-on-map')}
      </Button>
      {deployment.site && (
        <Button
          variant="subtle"
          size="compact-xs"
          aria-label={translate('works.release-site-of', { name })}
          onClick={() => releaseSite(scenarioId, deployment.id)}
        >
          {translate('works.release-site')}
        </Button>
      )}
    </p>
  )
}
