/** Builds the page into build/page. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { buildFolder, root } from './scripts/paths.ts'
import { listThirdParty } from './scripts/third-party.ts'

/** The help names what is shipped; the program is built before the page. */
const thirdParty: Plugin = {
  name: 'third-party',
  apply: 'build',
  closeBundle() {
    const lists = ['main/licences.md', 'main/office-licences.md', 'main/importing-licences.md', 'page/licences.md'].map(
      (file) => join(buildFolder, file),
    )
    writeFileSync(join(buildFolder, 'page', 'third-party.json'), JSON.stringify(listThirdParty(root, lists)))
  },
}

export default defineConfig({
  root: 'renderer',
  plugins: [react(), thirdParty],
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
