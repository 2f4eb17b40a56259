import { dataPanelView } from '../../../state/views/data-panel'
import { useFormat, useTranslate } from '../../i18n-context'
import { IssueList } from '../../primitives/issue-list'
import { Panel, Section } from '../../primitives/panel'
import { Sentence } from '../../primitives/sentence'
import { useView } from '../../use-app'
import { ExpectedFiles } from './expected-files'
import { FileCard } from './file-card'
import { KeptProjects } from './kept-projects'
import { OpenFiles } from './open-files'
import { ReadingList } from './reading-list'
import { ActiveRecipe, RecipeSection } from './recipe-section'
import { RuleList } from './rule-list'

/** What the project stands on: the files, what was found in each, and what is wrong with them. */
export function DataPanel() {
  const translate = useTranslate()
  const { number } = useFormat()
  const view = useView(dataPanelView)
  const refused = view.files.reduce((sum, { summary }) => sum + summary.refused, 0)
  const isReady = view.communes !== null && view.lines !== null
  const [missing] = view.missing

  return (
    <Panel
      question={translate('data.question')}
      isStale={view.state === 'running' && isReady}
      answer={
        <Sentence>
          {view.files.length === 0
            ? translate('data.answer-empty')
            : missing
              ? translate(`data.answer-missing-${missing}`)
              : translate('data.answer', {
                  communes: view.communes ?? 0,
                  lines: view.lines ?? 0,
                  files: view.files.length,
                  refused,
                  refusedText: number(refused),
                })}
        </Sentence>
      }
    >
      {view.others.length > 0 && <KeptProjects projects={view.others} />}
      <OpenFiles isFirst={view.files.length === 0} />
      <ActiveRecipe />
      <ReadingList jobs={view.reading} />
      {view.files.length > 0 && (
        <Section title={translate('data.files')}>
          {view.files.map((file) => (
            <FileCard key={file.ref.id} file={file} />
          ))}
        </Section>
      )}
      {view.joinIssues.length > 0 && (
        <Section title={translate('data.join')}>
          <IssueList issues={view.joinIssues} withFile />
        </Section>
      )}
      {view.files.length > 0 && <RuleList />}
      {view.files.length > 0 && <RecipeSection />}
      <ExpectedFiles />
    </Panel>
  )
}
