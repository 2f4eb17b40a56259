import { type Issue, makeIssue } from '../../domain/kernel/issue'
import type { SpeedUnit } from '../../domain/lines/speed-unit'
import { findRecipeFile } from '../../domain/recipe/find-recipe-file'
import type { SourceRef } from '../../domain/scenario/project'
import { REPAIRS, type ReadingChoices, type Repair } from '../../domain/scenario/reading-choices'
import { commit } from '../commit'
import { compareEditions, type EarlierEdition } from '../compare-editions'
import type { AppContext } from '../context'
import { findTwin } from '../find-twin'
import { forgetSources } from '../forget-sources'
import { keepSource } from '../keep-source'
import type { StoredFile } from '../ports'
import { readAsJob } from '../read-as-job'
import { replaceSource } from '../replace-source'
import { tell } from '../tell'
import { openProjectFile } from './open-project'
import { adoptRecipe } from './recipe'

/**
 * Reads files dropped or chosen, each in a worker of its own. A file joins the project only once it is read
 * whole: one that fails or is cancelled leaves everything as it was and says why. A project among them is opened
 * first, and the others join it; a recipe is for the others, and for those that come later.
 */
export async function importFiles(context: AppContext, files: readonly StoredFile[]): Promise<void> {
  const { isProject, readRecipe } = context.ports.files
  const known = await Promise.all(
    files.map(async (file) => ({ file, isProject: await isProject(file), recipe: await readRecipe(file) })),
  )
  const [project, ...others] = known.filter((one) => one.isProject).map(({ file }) => file)
  for (const { name } of others) {
    tell(context, makeIssue('project-one-at-a-time', 'warning', { name: project!.name }, { file: name }))
  }
  if (project) await openProjectFile(context, project)
  for (const { file, recipe } of known) if (recipe) adoptRecipe(context, file.name, recipe)
  const data = known.filter((one) => !one.isProject && one.recipe === null)
  const placeAt = createDropOrder()
  await Promise.all(data.map(({ file }, rank) => importFile(context, file, placeAt(rank))))
}

/** Where a source goes among those of the project. */
type Place = (id: string, sources: readonly SourceRef[]) => number

const placeLast: Place = (_, sources) => sources.length

/**
 * Files dropped together keep their order, whichever is read first: of two that hold the same commune the first
 * counts, and the same files must give the same figures.
 */
function createDropOrder(): (rank: number) => Place {
  const rankOf = new Map<string, number>()
  return (rank) => (id, sources) => {
    rankOf.set(id, rank)
    const next = sources.findIndex((source) => (rankOf.get(source.id) ?? -1) > rank)
    return next < 0 ? sources.length : next
  }
}

async function importFile(context: AppContext, file: StoredFile, placeAt: Place): Promise<void> {
  const { recipe } = context.store.getState()
  if (recipe === null) return importFileAs(context, file, {}, { placeAt })
  const { glance } = await context.ports.files.preview(file, {}, new AbortController().signal)
  const earlier = findRecipeFile(recipe, glance?.names ?? [])
  if (earlier) return importFileAs(context, file, earlier.readAs, { earlier, placeAt })
  const told = makeIssue('recipe-unmatched', 'warning', {}, { file: file.name })
  await importFileAs(context, file, {}, { told: [told], placeAt })
}

/** Reads a file as the user says, or as an earlier edition of it was read, and adds it to the project. */
export async function importFileAs(
  context: AppContext,
  file: StoredFile,
  choices: ReadingChoices,
  {
    earlier = null,
    told = [],
    placeAt = placeLast,
  }: { earlier?: EarlierEdition | null; told?: readonly Issue[]; placeAt?: Place } = {},
): Promise<void> {
  const { store } = context
  const attempt = { file, choices, replaces: null, earlier }
  await readAsJob(context, attempt, async (read, signal) => {
    const tellTwin = (): Issue[] => {
      const twin = findTwin(store.getState().project.sources, read.summary)
      return twin ? [makeIssue('file-duplicate', 'info', { other: twin.name }, { file: file.name })] : []
    }
    const known = tellTwin()
    if (known.length > 0) return known
    const said = earlier ? compareEditions(earlier, read) : told
    const source = await keepSource(context, file, choices, read, signal, said)
    // The same file may have come twice in one drop: the other reading can have ended meanwhile.
    const arrived = tellTwin()
    if (arrived.length > 0) {
      await forgetSources(context, [source.id])
      return arrived
    }
    const index = placeAt(source.id, store.getState().project.sources)
    commit(context, { kind: 'addSource', source, index })
    return []
  })
}

/** Reads a file of the project again as the user says. Undone as one step. */
export async function readOtherwise(context: AppContext, id: string, choices: ReadingChoices): Promise<void> {
  const file = context.store.getState().files[id]?.file
  if (file) await replaceSource(context, id, file, choices)
}

/** Reads a file of the project again with its speeds in the unit the user says. */
export function setSpeedUnit(context: AppContext, id: string, speedUnit: SpeedUnit): Promise<void> {
  return readOtherwise(context, id, { ...findSource(context, id)?.readAs, speedUnit })
}

/** Reads a published table of speeds again as counting the networks the user says. */
export function setFigureScope(
  context: AppContext,
  id: string,
  figureScope: NonNullable<ReadingChoices['figureScope']>,
): Promise<void> {
  return readOtherwise(context, id, { ...findSource(context, id)?.readAs, figureScope })
}

/** Reads another layer or sheet of a file of the project, in the place of the one read before. */
export function setPart(context: AppContext, id: string, part: string): Promise<void> {
  return readOtherwise(context, id, { ...findSource(context, id)?.readAs, part })
}

/** Makes a repair of a file of the project that is not made, or leaves what it tells as the file has it. */
export function setRepair(context: AppContext, id: string, repair: Repair, isMade: boolean): Promise<void> {
  const readAs = findSource(context, id)?.readAs
  const { [repair]: _, ...others } = readAs?.repairs ?? {}
  const repairs = isMade === REPAIRS[repair] ? others : { ...others, [repair]: isMade }
  const { repairs: __, ...choices } = readAs ?? {}
  return readOtherwise(context, id, Object.keys(repairs).length > 0 ? { ...choices, repairs } : choices)
}

/** Reads a further layer, sheet or entry of a file of the project, beside the one read before. */
export async function addPart(context: AppContext, id: string, part: string): Promise<void> {
  const file = context.store.getState().files[id]?.file
  if (file) await importFileAs(context, file, { part })
}

/** Puts another edition of a file in its place, read as the one before was, and says what differs. */
export async function replaceFile(context: AppContext, id: string, file: StoredFile): Promise<void> {
  const ref = findSource(context, id)
  if (!ref) return
  const { name, understood, readAs = {} } = ref
  await replaceSource(context, id, file, readAs, understood ? { name, understood } : null)
}

const findSource = ({ store }: AppContext, id: string) =>
  store.getState().project.sources.find((source) => source.id === id)
