/** Bundles the program (Node side) into build/main: the loopback entry, and the shell with its preload. */
import { defineConfig } from 'vite'

export default defineConfig({
  build: {
    ssr: true,
    target: 'node24',
    outDir: 'build/main',
    emptyOutDir: true,
    minify: false,
    sourcemap: true,
    // Of the packages that are bundled; it goes into the package.
    license: { fileName: 'licences.md' },
    rollupOptions: {
      input: { loopback: 'electron/loopback-main.ts', main: 'electron/main.ts' },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
  // write-file-atomic names its temporary files after itself; an ES module has no such name.
  define: { __filename: 'import.meta.filename' },
  ssr: { noExternal: true, external: ['electron', 'better-sqlite3'] },
})
