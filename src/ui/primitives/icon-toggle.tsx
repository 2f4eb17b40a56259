import { ActionIcon, Tooltip } from '@mantine/core'
import type { ReactNode } from 'react'

interface IconToggleProps {
  readonly label: string
  readonly pressed: boolean
  readonly onToggle: () => void
  readonly children: ReactNode
}

export function IconToggle({ label, pressed, onToggle, children }: IconToggleProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        aria-label={label}
        aria-pressed={pressed}
        variant={pressed ? 'light' : 'subtle'}
        color={pressed ? 'accent' : 'gray'}
        onClick={onToggle}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  )
}

interface IconButtonProps {
  readonly label: string
  /** Written beside the label: « Ctrl + Z ». */
  readonly shortcut?: string | undefined
  readonly disabled?: boolean
  /** The work it started is under way. */
  readonly busy?: boolean
  readonly onClick: () => void
  readonly children: ReactNode
}

/** An icon that acts; its word is its accessible name and its tooltip. */
export function IconButton({
  label,
  shortcut,
  disabled = false,
  busy = false,
  onClick,
  children,
}: IconButtonProps) {
  return (
    <Tooltip label={shortcut ? `${label} (${shortcut})` : label}>
      <ActionIcon aria-label={label} disabled={disabled} loading={busy} onClick={onClick}>
        {children}
      </ActionIcon>
    </Tooltip>
  )
}
