import type { Database } from 'sql.js'

/** Opens a SQLite file held in memory; the caller closes it. Throws what SQLite says of a file that is none. */
export type OpenSqlite = (bytes: Uint8Array) => Database

/**
 * Loads SQLite, as WebAssembly, here only: Vite makes of `?init` a file of the build, fetched from the page's own
 * origin in a browser and read from the disk in Node. Throws when that file cannot be had.
 */
export async function loadSqlite(): Promise<OpenSqlite> {
  const [{ default: initSqlJs }, { default: instantiate }] = await Promise.all([
    import('sql.js/dist/sql-wasm-browser.js'),
    import('sql.js/dist/sql-wasm-browser.wasm?init'),
  ])
  const { Database } = await new Promise<Awaited<ReturnType<typeof initSqlJs>>>((resolve, reject) => {
    initSqlJs({
      instantiateWasm: (imports, onReady) => {
        instantiate(imports).then(onReady, reject)
        return {}
      },
    }).then(resolve, reject)
  })
  return (bytes) => new Database(bytes)
}
