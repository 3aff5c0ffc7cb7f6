/** A model of the documents: its items, the figure, the cases that show it, the words that it takes. */
import { useTranslation } from 'react-i18next'
import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router'
import type { ModelView } from '../../../electron/api/views/index.ts'
import { api, ask } from '../../api.ts'
import { useReadingLanguage } from '../../state/session.tsx'
import { capitalise, withColon } from '../../lib/format.ts'
import { useMarked } from '../../lib/use-marked.ts'
import { CaseCards } from '../../ui/case-card.tsx'
import { CiteEntry } from '../../ui/citing.tsx'
import { Diagram } from '../../ui/diagram.tsx'
import entries from '../../ui/entries.module.css'
import { Page } from '../../ui/page.tsx'
import { PrintButton } from '../../ui/print-button.tsx'
import { Section } from '../../ui/section.tsx'
import { Items } from './items.tsx'
import styles from './model.module.css'

export async function loader({ params }: LoaderFunctionArgs) {
  return ask(api.models[':id'].$get({ param: { id: params['id'] ?? '' } }))
}

export const handle = {
  crumb: (data: unknown, language: 'fr' | 'en') => {
    const model = data as ModelView | undefined
    return model && capitalise(model.name[language], language)
  },
}

function Terms({ terms }: { readonly terms: ModelView['terms'] }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  if (terms.length === 0) return null
  return (
    <Section title={t('models.terms')}>
      <ul className={entries['inline']} lang={language}>
        {terms.map(({ id, name }) => (
          <li key={id}>
            <Link to={`/glossary/${id}`}>{name[language]}</Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}

export function Component() {
  const { t, i18n } = useTranslation(['pages', 'common'])
  const language = useReadingLanguage()
  const model = useLoaderData<typeof loader>()
  useMarked()
  const shows = new Map(model.cases.map((one) => [one.case.id, one.shows[language]]))
  return (
    <Page
      title={capitalise(model.name[language], language)}
      language={language}
      lead={model.summary[language]}
      kicker={
        <>
          <Link to="/models">{t('common:rooms.models')}</Link> · {t(`models.forms.${model.form}`)}
        </>
      }
      cited={model.cite}
      tools={
        <>
          <CiteEntry kind="model" id={model.id} what={model.name[language]} look="button" />
          <PrintButton name={model.id} />
        </>
      }
    >
      <Items model={model} />
      {model.note && (
        <p className={styles['note']}>
          <strong>{withColon(t('models.note'), i18n.language === 'fr' ? 'fr' : 'en')}</strong>{' '}
          <span lang={language}>{model.note[language]}</span>
        </p>
      )}
      {model.diagrams.map((diagram) => (
        <Section key={diagram.id} title={diagram.title[language]} language={language}>
          <Diagram diagram={diagram} />
        </Section>
      ))}
      {model.cases.length > 0 && (
        <Section title={t('models.cases')}>
          <CaseCards cases={model.cases.map((one) => one.case)} note={({ id }) => shows.get(id) ?? ''} />
        </Section>
      )}
      <Terms terms={model.terms} />
    </Page>
  )
}
