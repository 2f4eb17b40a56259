const isMac = typeof navigator !== 'undefined' && /mac|iphone|ipad/i.test(navigator.userAgent)

const NAMES: Readonly<Record<string, string>> = isMac
  ? { mod: '⌘', shift: '⇧', alt: '⌥', escape: 'Esc' }
  : { mod: 'Ctrl', shift: 'Maj', alt: 'Alt', escape: 'Échap' }

/** « mod+shift+z » as the keys are named on the reader's keyboard: « Ctrl + Maj + Z ». */
export function writeShortcut(shortcut: string): string {
  return shortcut
    .split('+')
    .map((key) => NAMES[key] ?? key.toUpperCase())
    .join(' + ')
}
