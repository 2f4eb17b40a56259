import type { PrepareRequest } from '../domain/analysis'
import type { SourceContent } from '../io/source'
import type { TileRequest } from './commune-tiles'
import type { Connection } from './connect-worker'
import type { EngineMethods } from './engine'
import type { Sealed } from './pack-value'

type Call = Connection<EngineMethods>['call']
/** Reads a source again from its file: the engine that stopped took what was read the first time with it. */
type ReadAgain = () => Promise<Sealed<SourceContent>>

/**
 * The engine as long as the page lives, started at the first call. When its worker stops, the calls under way
 * reject: one of them may be what stopped it, and is not tried again. The next call starts another engine, given
 * the same sources, read again, and the same prepared territory.
 *
 * @param connect starts a worker; it calls `onEnd` when that worker is no more.
 */
export function createLastingEngine(connect: (onEnd: () => void) => Connection<EngineMethods>) {
  const sources = new Map<string, ReadAgain>()
  let prepared: PrepareRequest | null = null
  let present: Promise<Connection<EngineMethods>> | null = null

  async function start(isToPrepare: boolean): Promise<Connection<EngineMethods>> {
    const connection = connect(() => {
      present = null
    })
    try {
      for (const [sourceId, readAgain] of sources)
        await connection.call('load', { sourceId, content: await readAgain() })
      if (prepared && isToPrepare) await connection.call('prepare', prepared)
      return connection
    } catch (error) {
      connection.close()
      throw error
    }
  }

  const call: Call = (method, argument) => {
    present ??= start(method !== 'prepare')
    return present.then((connection) => connection.call(method, argument))
  }

  return {
    call,
    load: async (sourceId: string, content: Sealed<SourceContent>, readAgain: ReadAgain): Promise<void> => {
      await call('load', { sourceId, content })
      sources.set(sourceId, readAgain)
    },
    forget: async (sourceIds: readonly string[]): Promise<void> => {
      for (const id of sourceIds) sources.delete(id)
      // An engine that stopped has forgotten everything.
      if (present) await call('forget', sourceIds)
    },
    /** The map asks by itself: an engine that stopped is not started again for it, or what stopped it might go round. */
    tile: async (request: TileRequest) => {
      if (!present) throw new Error('stopped')
      return call('tile', request)
    },
    prepare: async (request: PrepareRequest) => {
      const answer = await call('prepare', request)
      prepared = request
      return answer
    },
  }
}
