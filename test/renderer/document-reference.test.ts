/** How a passage of an imported document is cited. */
import i18next from 'i18next'
import { beforeAll, expect, test } from 'vitest'
import { fr } from '../../renderer/i18n/fr/index.ts'
import { referenceOf } from '../../renderer/features/library/describe.ts'

beforeAll(async () => {
  await i18next.init({ lng: 'fr', resources: { fr }, interpolation: { escapeValue: false } })
})

const mention = {
  id: 'textes',
  title: { fr: 'Textes' },
  version: '1',
  own: false,
  removed: false,
}
const cited = (pack: Parameters<typeof referenceOf>[0]['pack'], page: number | null) =>
  referenceOf(
    { title: 'Le cuir', fileName: 'cuir.pdf', pack },
    { anchor: 's2-p3', page },
    i18next.getFixedT('fr', 'pages'),
  )

test.each([
  ['one’s own file by its title and place', null, 4, 'Le cuir, cuir.pdf, p. 4, § 2.3'],
  ['without pages by its paragraph alone', null, null, 'Le cuir, cuir.pdf, § 2.3'],
  [
    'by the authors and the year that its pack gives',
    { ...mention, record: { authors: ['A. Saunier', 'B. Diallo'], body: 'Ministère', year: '1999' } },
    4,
    'A. Saunier, B. Diallo (1999), Le cuir, cuir.pdf, p. 4, § 2.3',
  ],
  [
    'by the body where no author is named',
    { ...mention, record: { body: 'Ministère' } },
    null,
    'Ministère, Le cuir, cuir.pdf, § 2.3',
  ],
  ['by nobody where the pack says nothing', { ...mention, record: {} }, null, 'Le cuir, cuir.pdf, § 2.3'],
])('%s', (_, pack, page, reference) => expect(cited(pack, page)).toBe(reference))
