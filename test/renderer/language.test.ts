/** The language of the interface, whose words come when they are asked for. */
import i18next from 'i18next'
import { expect, test } from 'vitest'
import { changeLanguage, startI18n } from '../../renderer/i18n/index.ts'

test('whoever changes it twice gets the language asked for last, though the words of the other come later', async () => {
  await startI18n('fr')
  await Promise.all([changeLanguage('en'), changeLanguage('fr')])
  expect(i18next.t('rooms.cases')).toBe('Cas')
  await changeLanguage('en')
  expect(i18next.t('rooms.cases')).toBe('Cases')
})
