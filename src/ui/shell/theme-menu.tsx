import { ActionIcon, Menu } from '@mantine/core'
import type { AppState } from '../../state/app-state'
import { useTranslate } from '../i18n-context'
import { Icon } from '../icon'
import { useCommands, useView } from '../use-app'

const ICONS = { light: 'sun', dark: 'moon', auto: 'auto' } as const
const THEMES = ['light', 'dark', 'auto'] as const
const themeView = ({ theme }: AppState) => theme

export function ThemeMenu() {
  const translate = useTranslate()
  const theme = useView(themeView)
  const { setTheme } = useCommands()
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon aria-label={translate('theme.label', { theme: translate(`theme.${theme}`) })}>
          <Icon name={ICONS[theme]} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {THEMES.map((item) => (
          <Menu.Item
            key={item}
            leftSection={<Icon name={ICONS[item]} size={16} />}
            rightSection={item === theme ? <Icon name="check" size={16} /> : null}
            onClick={() => setTheme(item)}
          >
            {translate(`theme.${item}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
