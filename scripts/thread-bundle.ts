/** How what runs in threads beside the program is bundled: into one CommonJS file that needs no other. */
import type { UserConfig } from 'vite'

/** @param name of the file in build/main, without its ending; the licences of the packages in it go beside it, into the package */
export const threadBundle = (name: string, entry: string): UserConfig => ({
  build: {
    ssr: true,
    target: 'node24',
    outDir: 'build/main',
    emptyOutDir: false,
    minify: false,
    license: { fileName: `${name}-licences.md` },
    rollupOptions: {
      input: { [name]: entry },
      output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
    },
  },
  ssr: { noExternal: true },
})
