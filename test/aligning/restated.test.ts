/** What is no copy of the originals themselves is not taken for one. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { alignByLandmarks } from '../../electron/aligning/align.ts'
import { copyOf } from '../../electron/aligning/copy.ts'
import { loadContent } from '../../scripts/content/load.ts'
import { Report } from '../../scripts/content/problems.ts'
import { contentFolder, root } from '../../scripts/paths.ts'

const references = [...loadContent(contentFolder, new Report()).aligning].flatMap(
  ([source, { alignment, landmarks }]) =>
    landmarks ? [{ source, alignment: alignment.value, landmarks: landmarks.value }] : [],
)

/** All the prose of a document, restated in a language: its bibliography and the titles in it are those of the original. */
function restated(source: string, language: string): string {
  const folder = join(contentFolder, 'sources', source)
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => readFileSync(join(folder, name, `${language}.md`), 'utf8'))
    .join('\n\n')
}

test.each(references.flatMap(({ source }) => [[source, 'fr'] as const, [source, 'en'] as const]))(
  'the restated edition of %s in %s',
  (source, language) => {
    const text = restated(source, language)
    expect(text.length).toBeGreaterThan(10_000)
    expect(alignByLandmarks(copyOf(text), references)).toBeUndefined()
  },
)

test.each(['README.md', 'CHANGELOG.md', 'docs/systems.md'])('%s', (file) => {
  expect(alignByLandmarks(copyOf(readFileSync(join(root, file), 'utf8')), references)).toBeUndefined()
})
