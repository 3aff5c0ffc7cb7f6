/** How works are called on a page of either language. */
import { expect, test } from 'vitest'
import { titleOfWork } from '../../scripts/content/titles.ts'

test.each([
  ['en', 'Clusters: why? An answer', 'Clusters: why? An answer'],
  ['fr', 'Grappes : pourquoi ? Une réponse', 'Grappes\u00A0: pourquoi\u202F? Une réponse'],
] as const)('a title keeps the spaces of its own language (%s)', (language, title, printed) => {
  expect(titleOfWork({ type: 'book', title, language })).toEqual({ fr: printed, en: printed })
})
