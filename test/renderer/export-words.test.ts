/** What the exports call things is what the page calls them. */
import { expect, test } from 'vitest'
import * as names from '../../electron/exporting/workbook/list-names.ts'
import { pages as english } from '../../renderer/i18n/en/pages.ts'
import { pages as french } from '../../renderer/i18n/fr/pages.ts'

const inPage = (select: (pages: typeof french | typeof english) => Readonly<Record<string, string>>) => {
  const [fr, en] = [select(french), select(english)]
  return Object.fromEntries(Object.keys(fr).map((key) => [key, { fr: fr[key], en: en[key] }]))
}

test('states of actions, dimensions and levels of indicators', () => {
  expect(names.statusNames).toEqual(inPage((pages) => pages.workbookPlan.status))
  expect(names.dimensionNames).toEqual(inPage((pages) => pages.workbookIndicators.dimensions))
  expect(names.directionNames).toEqual(inPage((pages) => pages.workbookIndicators.directions))
  expect(names.levelNames).toEqual(inPage((pages) => pages.workbookIndicators.levels))
})

test('kinds of actors and of links, and how close a link is', () => {
  expect(names.kindNames).toEqual(inPage((pages) => pages.workbookActors.kinds))
  expect(names.linkNames).toEqual(inPage((pages) => pages.workbookActors.linkKinds))
  expect(names.strengthNames).toEqual(Object.values(inPage((pages) => pages.workbookActors.strengths)))
})

test('tools', () => {
  const tools = (pages: typeof french | typeof english) =>
    Object.fromEntries(Object.entries(pages.workbook.tools).map(([tool, { name }]) => [tool, name]))
  expect(names.toolNames).toEqual(inPage(tools))
})
