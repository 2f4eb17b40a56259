import { cpSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

const DEMONSTRATION = join(import.meta.dirname, 'fixtures/saint-omer/project.eclaircie')

/** `vite build` makes the page in dist/page; `vite build --mode cli` makes the command line in dist/cli. */
export default defineConfig(({ mode }) =>
  mode === 'cli'
    ? {
        publicDir: false,
        ssr: { noExternal: true },
        build: {
          ssr: 'src/cli/eclaircie.ts',
          // SQLite's WebAssembly is read from beside the program.
          ssrEmitAssets: true,
          outDir: 'dist/cli',
          emptyOutDir: true,
          target: 'node20',
          minify: false,
          rolldownOptions: { output: { entryFileNames: 'eclaircie.js', banner: '#!/usr/bin/env node' } },
        },
      }
    : {
        base: './',
        plugins: [react(), shipDemonstration()],
        build: { outDir: 'dist/page', emptyOutDir: true, target: 'es2022', manifest: true },
        preview: {
          headers: {
            'Cache-Control': 'no-store',
            'X-Content-Type-Options': 'nosniff',
            // The rest of the policy is in index.html, which keeps it wherever it is served; this part cannot be.
            'Content-Security-Policy': "frame-ancestors 'none'",
          },
        },
        worker: { format: 'es' as const },
        test: {
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/e2e/**', 'node_modules/**'],
          setupFiles: ['test/support/seed-properties.ts'],
          testTimeout: 60_000,
        },
      },
)

/** Puts the demonstration territory beside the page, so that one click opens it from the page's own origin. */
function shipDemonstration(): Plugin {
  const url = '/demo/project.eclaircie'
  return {
    name: 'ship-demonstration',
    configureServer: ({ middlewares }) => {
      middlewares.use(url, (_, response) => {
        import('node:fs').then(({ createReadStream }) => createReadStream(DEMONSTRATION).pipe(response))
      })
    },
    writeBundle: ({ dir }) => {
      if (dir && existsSync(DEMONSTRATION)) cpSync(DEMONSTRATION, join(dir, url))
    },
  }
}
