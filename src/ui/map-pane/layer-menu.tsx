import { Button, Checkbox, Popover } from '@mantine/core'
import type { AppState, MapLayer } from '../../state/app-state'
import { useTranslate } from '../i18n-context'
import { Icon } from '../icon'
import { useCommands, useView } from '../use-app'
import classes from './map-area.module.css'

const LAYERS: readonly MapLayer[] = ['communes', 'shadow', 'zones', 'lines', 'sites', 'roads']
const layersView = ({ layers }: AppState) => layers

/** What is drawn, switched on and off. */
export function LayerMenu() {
  const translate = useTranslate()
  const layers = useView(layersView)
  const { toggleLayer } = useCommands()
  return (
    <Popover position="bottom-start" withArrow trapFocus>
      <Popover.Target>
        <Button variant="default" leftSection={<Icon name="coverage" size={16} />}>
          {translate('map.layers')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <div className={classes.layers}>
          {LAYERS.map((layer) => (
            <Checkbox
              key={layer}
              size="xs"
              label={translate(`map.layer-${layer}`)}
              checked={layers[layer]}
              onChange={() => toggleLayer(layer)}
            />
          ))}
        </div>
      </Popover.Dropdown>
    </Popover>
  )
}
