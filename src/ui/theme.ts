import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core'

/** The accent: a deep blue-violet. 7 carries white text on light, 6 on dark, 4 is the accent of dark texts. */
const ACCENT: MantineColorsTuple = [
  '#f3f1fd',
  '#e6e3fa',
  '#cfc9f5',
  '#bab2f8',
  '#a79cf7',
  '#8579ea',
  '#6a5edb',
  '#4b3fb5',
  '#3f3599',
  '#332b7d',
]
/** Neutrals with a breath of the accent, so that white stays the brightest thing on the page. */
const GRAY: MantineColorsTuple = [
  '#fafafc',
  '#f4f4f8',
  '#ebebf1',
  '#dfdfe8',
  '#c9c9d6',
  '#a9a8ba',
  '#84829a',
  '#5a5772',
  '#3a384e',
  '#1c1a2b',
]
const DARK: MantineColorsTuple = [
  '#ebe9f3',
  '#c6c2d4',
  '#aca8be',
  '#7c7891',
  '#4a4660',
  '#353147',
  '#262236',
  '#1c1928',
  '#15121f',
  '#0f0d17',
]

/** Three sizes in panels (13, 15, 20), two weights (400, 600), an 8-pixel grid, small corners. */
export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 6 },
  colors: { accent: ACCENT, gray: GRAY, dark: DARK },
  white: '#ffffff',
  black: '#1c1a2b',
  fontFamily: '"Inter Variable", system-ui, sans-serif',
  headings: { fontWeight: '600', fontFamily: '"Inter Variable", system-ui, sans-serif' },
  fontSizes: { xs: '12px', sm: '13px', md: '15px', lg: '20px', xl: '20px' },
  lineHeights: { xs: '16px', sm: '20px', md: '24px', lg: '28px', xl: '28px' },
  spacing: { xs: '4px', sm: '8px', md: '16px', lg: '24px', xl: '32px' },
  radius: { xs: '2px', sm: '4px', md: '6px', lg: '8px', xl: '12px' },
  defaultRadius: 'sm',
  focusRing: 'auto',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    ActionIcon: { defaultProps: { variant: 'subtle', size: 32, color: 'gray' } },
    Button: { defaultProps: { size: 'xs' } },
    InputWrapper: { defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'] } },
    TextInput: { defaultProps: { size: 'xs' } },
    NativeSelect: { defaultProps: { size: 'xs' } },
    Popover: { defaultProps: { shadow: 'md', transitionProps: { duration: 120 } } },
    Tooltip: {
      defaultProps: {
        openDelay: 300,
        multiline: true,
        transitionProps: { duration: 120 },
        // Words explained on hover only are explained to few.
        events: { hover: true, focus: true, touch: true },
        // A place of their own, so that everything on the page is in a named part of it.
        portalProps: { target: '#explanations' },
      },
    },
    Modal: { defaultProps: { transitionProps: { duration: 150 } } },
  },
})

/** What the two themes share by name: both are designed, neither is the other inverted. */
export const resolveVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#ffffff',
    '--mantine-color-text': '#1c1a2b',
    '--mantine-color-dimmed': '#5a5772',
    '--mantine-color-placeholder': '#6f6c87',
    '--mantine-color-default-border': '#c9c9d6',
    '--mantine-color-error': '#b3261e',
    '--ec-ground': '#f4f4f8',
    '--ec-raised': '#ffffff',
    '--ec-line': '#e3e3ec',
    '--ec-accent': '#4b3fb5',
    '--ec-accent-soft': '#efedfb',
    '--ec-gain': '#00594f',
    '--ec-loss': '#b8354a',
    '--ec-warning': '#8a5200',
    '--ec-warning-soft': '#fdf3e1',
    '--ec-error': '#b3261e',
    '--ec-error-soft': '#fcebea',
    '--ec-shadow': '0 1px 2px rgb(28 26 43 / 8%), 0 8px 24px rgb(28 26 43 / 12%)',
  },
  dark: {
    '--mantine-color-body': '#1c1928',
    '--mantine-color-text': '#ebe9f3',
    '--mantine-color-dimmed': '#aca8be',
    '--mantine-color-placeholder': '#918da6',
    '--mantine-color-default-border': '#4a4660',
    '--mantine-color-error': '#ff9c94',
    '--ec-ground': '#15121f',
    '--ec-raised': '#262236',
    '--ec-line': '#353147',
    '--ec-accent': '#a79cf7',
    '--ec-accent-soft': '#2c2647',
    '--ec-gain': '#4fd1c1',
    '--ec-loss': '#ff8596',
    '--ec-warning': '#f3b95f',
    '--ec-warning-soft': '#352a1a',
    '--ec-error': '#ff9c94',
    '--ec-error-soft': '#3a2024',
    '--ec-shadow': '0 1px 2px rgb(0 0 0 / 40%), 0 8px 24px rgb(0 0 0 / 48%)',
  },
})
