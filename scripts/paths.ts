/** Where things are in the checkout. */
import { join } from 'node:path'

export const root = join(import.meta.dirname, '..')
export const contentFolder = join(root, 'content')
export const buildFolder = join(root, 'build')
/** The built library. */
export const libraryFile = join(buildFolder, 'library.sqlite')
/** Where a working copy may keep the texts of the originals; the checks that need them say when they are not there. */
export const usualOriginals = join(root, '..', 'shared', 'sources')
