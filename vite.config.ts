import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

/** `vite build` makes the page in dist/page; `vite build --mode cli` makes the command line in dist/cli. */
export default defineConfig(({ mode }) =>
  mode === 'cli'
    ? {
        publicDir: false,
        ssr: { noExternal: true },
        build: {
          ssr: 'src/cli/eclaircie.ts',
          outDir: 'dist/cli',
          emptyOutDir: true,
          target: 'node20',
          minify: false,
          rolldownOptions: {
            output: {
              entryFileNames: 'eclaircie.js',
              banner: '#!/usr/bin/env node',
            },
          },
        },
      }
    : {
        base: './',
        plugins: [react()],
        build: {
          outDir: 'dist/page',
          emptyOutDir: true,
          target: 'es2022',
          sourcemap: false,
        },
        worker: { format: 'es' as const },
        test: {
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/e2e/**', 'node_modules/**'],
          testTimeout: 60_000,
        },
      },
)
