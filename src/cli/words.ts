import { fr } from '../i18n/fr/catalogue'
import { createTranslator } from '../i18n/translator'

/** The command line speaks French, with the page's own sentences. */
export const translate = createTranslator('fr', fr)
