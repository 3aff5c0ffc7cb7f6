/** Packs the built app with electron-builder, from a copy of Electron that is here already. */
import { build, Platform } from 'electron-builder'

export interface PackOptions {
  /** The folder with package.json, electron-builder.yml and build/. */
  readonly project: string
  /** The folder of Electron's program for this system. */
  readonly electron: string
  /** Stops at the folder that the packages are made from. */
  readonly folderOnly: boolean
}

/**
 * Packs for this system into release/ of the project. With `folderOnly` nothing is fetched; the packages themselves need tools
 * that electron-builder fetches once for each machine.
 * @returns the packages that were made; none with `folderOnly`
 */
export async function pack({ project, electron, folderOnly }: PackOptions): Promise<readonly string[]> {
  const platform = Platform.current()
  return build({
    projectDir: project,
    targets: folderOnly ? platform.createTarget('dir') : platform.createTarget(),
    publish: 'never',
    config: { electronDist: electron },
  })
}
