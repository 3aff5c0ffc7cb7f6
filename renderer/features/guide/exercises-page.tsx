/** All that the reader wrote for exercises, the last first; what the library no longer asks stays here too. */
import i18next from 'i18next'
import { useTranslation } from 'react-i18next'
import { Link, useLoaderData } from 'react-router'
import type { ExerciseText } from '../../../electron/api/views/index.ts'
import { api, ask } from '../../api.ts'
import { useLanguage, useReadingLanguage } from '../../state/session.tsx'
import type { Handle } from '../../lib/handle.ts'
import { capitalise, formatMoment } from '../../lib/format.ts'
import { Page } from '../../ui/page.tsx'
import { PrintButton } from '../../ui/print-button.tsx'
import styles from './exercise.module.css'

export async function loader() {
  return ask(api.learning.exercises.$get())
}

export const handle: Handle = {
  crumb: (_, language) => i18next.getFixedT(language, 'pages')('learning.place.exercises.name'),
}

const pathTo = ({ kind, item, part }: ExerciseText) =>
  kind === 'step' ? `/guide/${item}/${part}#exercise` : `/competences/${item}#${part}`

export function Component() {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const interfaceLanguage = useLanguage()
  const texts = useLoaderData<typeof loader>()
  return (
    <Page
      title={t('learning.place.exercises.name')}
      lead={t('learning.place.exercises.what')}
      tools={texts.length > 0 && <PrintButton name="exercices" />}
    >
      {texts.length === 0 && (
        <p className={styles['muted']}>
          {t('learning.noExercises')} <Link to="/guide">{t('learning.backToPath')}</Link>
        </p>
      )}
      <ul className={styles['list']}>
        {texts.map((text) => (
          <li key={`${text.kind} ${text.item} ${text.part}`}>
            <h2 lang={language}>
              <Link to={pathTo(text)}>{capitalise(text.title[language], language)}</Link>
            </h2>
            <p className={styles['muted']} lang={language}>
              {text.task[language]}
            </p>
            <p className={styles['written']}>{text.text}</p>
            <p className={styles['muted']}>
              {text.updated && t('learning.savedAt', { when: formatMoment(text.updated, interfaceLanguage) })}
            </p>
          </li>
        ))}
      </ul>
    </Page>
  )
}
