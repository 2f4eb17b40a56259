/** The build of sql.js that asks nothing of Node: the one that also runs from the command line's bundle. */
declare module 'sql.js/dist/sql-wasm-browser.js' {
  export { default } from 'sql.js'
}
