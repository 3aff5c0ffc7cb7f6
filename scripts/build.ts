/** `npm run build`: builds what is stale. */
import { buildStale } from './stale.ts'

process.exitCode = buildStale() ? 0 : 1
