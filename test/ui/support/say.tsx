import { MantineProvider } from '@mantine/core'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { I18nProvider } from '../../../src/ui/i18n-context'

/** A part of the page as markup, in French, without a browser. */
export const drawMarkup = (node: ReactNode): string =>
  renderToStaticMarkup(
    <MantineProvider env="test">
      <I18nProvider locale="fr">{node}</I18nProvider>
    </MantineProvider>,
  )

/** What a reader of the page reads: its text, with plain spaces. */
export const readText = (node: ReactNode): string =>
  drawMarkup(node)
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/[\u00a0\u202f\s]+/g, ' ')
    .trim()
