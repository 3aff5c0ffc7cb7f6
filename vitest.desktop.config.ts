/** `npm run test:desktop`: the tests that need a real Electron. */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { include: ['test/desktop/real/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
})
