/** Where the user's own data are kept. */
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** A file of this name beside the program makes it portable: all it writes goes into `data` beside it. */
export const portableMarker = 'portable.txt'

function systemFolder(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string {
  if (platform === 'win32') return env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming')
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support')
  return env['XDG_CONFIG_HOME'] || join(homedir(), '.config')
}

/**
 * The folder asked for, else the one beside a portable program, else the system's folder for the data of programs.
 * @param beside the folder of the program's executable, where there is one
 */
export function dataFolder(
  asked: string | undefined,
  beside: string | undefined,
  platform = process.platform,
  env = process.env,
): string {
  if (asked !== undefined && asked !== '') return asked
  if (beside !== undefined && existsSync(join(beside, portableMarker))) return join(beside, 'data')
  return join(systemFolder(platform, env), 'Grappe')
}
