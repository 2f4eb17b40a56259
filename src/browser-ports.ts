import { isProjectFile } from './io/project-file/is-project-archive'
import { isRecipe } from './io/project-file/is-recipe'
import { openBrowserStorage } from './io/storage/browser-storage'
import { ENGINE_STOPPED, type Ports } from './state/ports'
import { connectEngine } from './workers/connect-engine'
import { createLastingEngine } from './workers/lasting-engine'
import { runFileJob } from './workers/run-file-job'

/** Where the build puts the demonstration territory, beside the page. */
const DEMONSTRATION = './demo/project.eclaircie'

/** The outside world as the application sees it, in a browser. */
export function createBrowserPorts(): Ports {
  const engine = createLastingEngine((onEnd) => connectEngine(ENGINE_STOPPED, onEnd))
  return {
    engine: {
      load: engine.load,
      forget: engine.forget,
      prepare: engine.prepare,
      outline: () => engine.call('outline', undefined),
      overlaps: () => engine.call('overlaps', undefined),
      tile: engine.tile,
      writeCommunes: (request) => engine.call('writeCommunes', request),
      coverage: (threshold) => engine.call('coverage', threshold),
      shadow: (parameters) => engine.call('shadow', parameters),
      simulate: (request) => engine.call('simulate', request),
      suggest: (request) => engine.call('suggest', request),
    },
    files: {
      read: (file, choices, progress, signal) =>
        runFileJob('readFile', { file, choices }, { progress, signal }),
      preview: (file, choices, signal) => runFileJob('previewFile', { file, choices }, { signal }),
      isProject: ({ blob }) => isProjectFile(blob),
      readRecipe: async ({ blob }) => ((await isRecipe(blob)) ? runFileJob('readRecipe', blob) : null),
      writeRecipe: (recipe) => runFileJob('writeRecipe', recipe),
      packProject: (project, files) => runFileJob('packFile', { project, files: [...files] }),
      unpackProject: (blob, signal) => runFileJob('unpackFile', blob, { signal }),
      writeTable: (table, flavour) => runFileJob('writeTable', { table, flavour }),
      writeGeoJson: (features, members) => runFileJob('writeLayer', { features, members }),
      offer: offerDownload,
      fetchDemonstration: async (signal) => {
        const answer = await fetch(DEMONSTRATION, { signal })
        if (!answer.ok) throw new Error(`${DEMONSTRATION}: HTTP ${answer.status}`)
        return answer.blob()
      },
    },
    storage: openBrowserStorage(),
    clock: {
      now: () => Date.now(),
      newId: (prefix) => `${prefix}-${crypto.randomUUID().slice(0, 13)}`,
    },
  }
}

/** A download that works without a server: the link exists for one click. */
function offerDownload(name: string, blob: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  // The browser reads the blob after the click returns; a minute is ample and then the memory is freed.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
