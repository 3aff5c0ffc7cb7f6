/** Builds the page into build/page. */
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  root: 'renderer',
  plugins: [react()],
  build: {
    outDir: '../build/page',
    emptyOutDir: true,
    target: 'chrome130',
    // The page may not hold inline data: everything has its file, under the policy that it is served with.
    assetsInlineLimit: 0,
    // Of the packages that are bundled; it goes into the desktop package.
    license: { fileName: 'licences.md' },
  },
})
