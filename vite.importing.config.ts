/** Bundles what reads the reader's files in threads beside the program: one file that needs no other. */
import { defineConfig } from 'vite'

export default defineConfig({
  build: {
    ssr: true,
    target: 'node24',
    outDir: 'build/main',
    emptyOutDir: false,
    minify: false,
    // Of the packages that are bundled; it goes into the package.
    license: { fileName: 'importing-licences.md' },
    rollupOptions: {
      input: { importing: 'electron/importing/import-worker.ts' },
      output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
    },
  },
  // unpdf looks beside itself for fonts that only drawing takes, and does without them where it cannot look.
  define: { 'import.meta.resolve': 'undefined' },
  ssr: { noExternal: true },
})
