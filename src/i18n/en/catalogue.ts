import { prefixKeys } from '../prefix-keys'
import type { Catalogue } from '../translator'
import { assumptionsEn } from './assumptions'
import { communeFiguresEn } from './commune-figures'
import { dataEn } from './data'
import { examineEn } from './examine'
import { glossaryEn } from './glossary'
import { issuesEn } from './issues'
import { panelsEn } from './panels'
import { rolesEn } from './roles'
import { rulesEn } from './rules'
import { scenariosEn } from './scenarios'
import { tablesEn } from './tables'
import { technologiesEn } from './technologies'
import { uiEn } from './ui'

/** English: fetched when it is asked for. A sentence that French has and this lacks does not compile. */
export const en: Catalogue = {
  ...uiEn,
  ...tablesEn,
  ...dataEn,
  ...examineEn,
  ...communeFiguresEn,
  ...panelsEn,
  ...scenariosEn,
  ...prefixKeys('issue', issuesEn),
  ...prefixKeys('glossary', glossaryEn),
  ...prefixKeys('assumption', assumptionsEn),
  ...prefixKeys('technology', technologiesEn),
  ...prefixKeys('role', rolesEn),
  ...prefixKeys('rule', rulesEn),
}
