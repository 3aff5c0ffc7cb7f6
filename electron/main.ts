/** What Electron runs. */
import { join } from 'node:path'
import { startShell } from './shell/start.ts'

void startShell(join(import.meta.dirname, '..'))
