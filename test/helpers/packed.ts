/** Packs the app without Electron's program, and lays out what is in the package so that plain Node can run it. */
import { chmodSync, copyFileSync, cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { extractAll } from '@electron/asar'
import { pack } from '../../scripts/pack.ts'
import { root } from '../../scripts/paths.ts'
import { makeApp } from './desktop.ts'
import { newFolder } from './scratch.ts'

/** What stands in Electron's program for its fuses: a mark, the version, how many there are, and each as a digit. */
const fuseWire = `dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\u0001\u0009${'1'.repeat(9)}`

/** A folder that passes for Electron's program: a binary that does nothing, but has its fuses. */
function placeholder(): string {
  const folder = newFolder()
  mkdirSync(join(folder, 'locales'))
  for (const language of ['fr', 'en-US', 'de']) writeFileSync(join(folder, 'locales', `${language}.pak`), '')
  writeFileSync(join(folder, 'electron'), fuseWire, 'latin1')
  chmodSync(join(folder, 'electron'), 0o755)
  writeFileSync(join(folder, 'LICENSE'), 'of Electron')
  return folder
}

/** @returns the folder that packages are made from */
export async function packFixture(): Promise<string> {
  const project = newFolder()
  makeApp(project)
  copyFileSync(join(root, 'electron-builder.yml'), join(project, 'electron-builder.yml'))
  await pack({ project, electron: placeholder(), folderOnly: true })
  return join(project, 'release', 'linux-unpacked')
}

/**
 * Electron reads its archive as a folder, and finds beside it what could not be put in; this makes real folders of both.
 * @returns the folder that stands for the archive
 */
export function layOut(packed: string): string {
  const resources = join(packed, 'resources')
  const laid = newFolder()
  extractAll(join(resources, 'app.asar'), join(laid, 'extracted'))
  cpSync(join(resources, 'app.asar.unpacked'), join(laid, 'app.asar.unpacked'), { recursive: true })
  renameSync(join(laid, 'extracted'), join(laid, 'app.asar'))
  // SQLite finds nothing in an archive. (A binary it would not find either, but Electron sees to that, and Node cannot.)
  rmSync(join(laid, 'app.asar', 'build', 'library.sqlite'))
  return join(laid, 'app.asar')
}
