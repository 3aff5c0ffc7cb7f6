/** Bundles what makes office files in threads beside the program: one file that needs no other. */
import { defineConfig } from 'vite'

export default defineConfig({
  build: {
    ssr: true,
    target: 'node24',
    outDir: 'build/main',
    emptyOutDir: false,
    minify: false,
    // Of the packages that are bundled; it goes into the package.
    license: { fileName: 'office-licences.md' },
    rollupOptions: {
      input: { office: 'electron/exporting/office-worker.ts' },
      output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
    },
  },
  ssr: { noExternal: true },
})
