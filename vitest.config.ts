/** The tests that need nothing but Node: each works on real folders, real SQLite files and the real handler. */
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: {
    // Electron's own package would fetch its program: to the tests, Electron is its stand-in.
    alias: { electron: join(import.meta.dirname, 'test/helpers/electron-stand-in/index.ts') },
  },
  test: {
    include: ['test/**/*.test.ts'],
    // The window needs Electron's program and a display; it has its own command.
    exclude: ['test/desktop/real/**'],
    globalSetup: ['test/helpers/global-setup.ts'],
    // Twice what a browser's hand waits for one thing: on a slow machine its own words come first.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // What a hand did shows a moment later: the screen is looked at until it does.
    expect: { poll: { timeout: 10_000 } },
  },
})
