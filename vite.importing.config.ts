/** Bundles what reads the reader's files. */
import { threadBundle } from './scripts/thread-bundle.ts'

export default {
  ...threadBundle('importing', 'electron/importing/import-worker.ts'),
  // unpdf looks beside itself for fonts that only drawing takes, and does without them where it cannot look.
  define: { 'import.meta.resolve': 'undefined' },
}
