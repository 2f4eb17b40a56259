import { prefixKeys } from '../prefix-keys'
import { assumptionsFr } from './assumptions'
import { communeFiguresFr } from './commune-figures'
import { dataFr } from './data'
import { examineFr } from './examine'
import { glossaryFr } from './glossary'
import { issuesFr } from './issues'
import { panelsFr } from './panels'
import { rolesFr } from './roles'
import { rulesFr } from './rules'
import { scenariosFr } from './scenarios'
import { tablesFr } from './tables'
import { technologiesFr } from './technologies'
import { uiFr } from './ui'

/** French, the source: its keys are the type of every other language. */
export const fr = {
  ...uiFr,
  ...tablesFr,
  ...dataFr,
  ...examineFr,
  ...communeFiguresFr,
  ...panelsFr,
  ...scenariosFr,
  ...prefixKeys('issue', issuesFr),
  ...prefixKeys('glossary', glossaryFr),
  ...prefixKeys('assumption', assumptionsFr),
  ...prefixKeys('technology', technologiesFr),
  ...prefixKeys('role', rolesFr),
  ...prefixKeys('rule', rulesFr),
} as const
