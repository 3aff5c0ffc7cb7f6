/** What is shipped, read from the lists that the bundles make. */
import { expect, test } from 'vitest'
import { root } from '../../scripts/paths.ts'
import { listThirdParty, readLicences } from '../../scripts/third-party.ts'

test('a package is read from its heading, and nothing from its licence', () => {
  const list = '# Licenses\n\n## @a/b - 1.2.3 (OFL-1.1)\n\nCopyright\n\n## c - 0.1.0 (MIT AND Zlib)\n\n## Terms\n'
  expect(readLicences(list)).toEqual([
    { name: '@a/b', version: '1.2.3', licence: 'OFL-1.1' },
    { name: 'c', version: '0.1.0', licence: 'MIT AND Zlib' },
  ])
})

test('what is shipped beside the bundles is named too, whether or not they were made', () => {
  expect(listThirdParty(root, ['/nowhere/licences.md']).map(({ name }) => name)).toEqual([
    '@fontsource-variable/source-serif-4',
    'better-sqlite3',
    'electron',
  ])
})
