/** Bundles what makes office files. */
import { threadBundle } from './scripts/thread-bundle.ts'

export default threadBundle('office', 'electron/exporting/office-worker.ts')
