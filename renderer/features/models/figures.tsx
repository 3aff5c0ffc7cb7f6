/** The figures of the documents, drawn anew. */
import { useTranslation } from 'react-i18next'
import { Link, useLoaderData } from 'react-router'
import type { DiagramView } from '../../../electron/api/views/index.ts'
import { api, ask } from '../../api.ts'
import { useReadingLanguage } from '../../state/session.tsx'
import { withColon } from '../../lib/format.ts'
import { passagePath } from '../../lib/paths.ts'
import { useMarked } from '../../lib/use-marked.ts'
import { Citations } from '../../ui/citation.tsx'
import { Diagram } from '../../ui/diagram.tsx'
import { Page } from '../../ui/page.tsx'
import { PrintButton } from '../../ui/print-button.tsx'
import styles from './figures.module.css'

export async function loader() {
  return ask(api.diagrams.$get())
}

/** True for the passage that the figure stands at, which is named already. */
const isAt = (source: string, anchor: string, { passage }: DiagramView) =>
  source === passage.source && anchor === passage.anchor

export function Component() {
  const { t, i18n } = useTranslation(['pages', 'common'])
  const language = useReadingLanguage()
  const diagrams = useLoaderData<typeof loader>()
  const marked = useMarked()
  return (
    <Page title={t('common:rooms.figures')} lead={t('diagrams.lead')} tools={<PrintButton name="figures" />}>
      {diagrams.length === 0 && <p>{t('diagrams.none')}</p>}
      <ul>
        {diagrams.map((diagram) => (
          <li
            key={diagram.id}
            id={diagram.id}
            tabIndex={-1}
            className={styles['entry']}
            data-marked={diagram.id === marked}
          >
            <h2 lang={language}>{diagram.title[language]}</h2>
            <p className={styles['place']}>
              {withColon(t('diagrams.place'), i18n.language === 'fr' ? 'fr' : 'en')}{' '}
              <Link to={passagePath(diagram.passage.source, diagram.passage.anchor)} lang={language}>
                {diagram.passage.short[language]}, {diagram.passage.locator[language]}
              </Link>{' '}
              <Citations cited={diagram.cite.filter(({ source, anchor }) => !isAt(source, anchor, diagram))} />
            </p>
            <Diagram diagram={diagram} />
          </li>
        ))}
      </ul>
    </Page>
  )
}
