/** What is shipped, read from the lists that the bundles make. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../scripts/paths.ts'
import { listThirdParty, readLicences } from '../../scripts/third-party.ts'
import { newFolder } from '../helpers/scratch.ts'

test('a package is read from its heading, and nothing from its licence', () => {
  const list = '# Licenses\n\n## @a/b - 1.2.3 (OFL-1.1)\n\nCopyright\n\n## c - 0.1.0 (MIT AND Zlib)\n\n## Terms\n'
  expect(readLicences(list)).toEqual([
    { name: '@a/b', version: '1.2.3', licence: 'OFL-1.1' },
    { name: 'c', version: '0.1.0', licence: 'MIT AND Zlib' },
  ])
})

test('what a bundled package holds of another project is named under its own licence', () => {
  const list = join(newFolder(), 'licences.md')
  writeFileSync(list, '## unpdf - 1.8.1 (MIT)\n')
  expect(listThirdParty(root, [list])).toContainEqual({ name: 'pdf.js', version: 'unpdf 1.8.1', licence: 'Apache-2.0' })
})

test('what is shipped beside the bundles is named too, whether or not they were made', () => {
  expect(listThirdParty(root, ['/nowhere/licences.md']).map(({ name }) => name)).toEqual([
    '@fontsource-variable/source-serif-4',
    'better-sqlite3',
    'electron',
  ])
})
