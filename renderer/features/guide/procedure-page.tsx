/** A procedure of the documents: what it is, its steps in order, and the same as a list to tick off. */
import { useTranslation } from 'react-i18next'
import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router'
import type { ProcedureView } from '../../../electron/api/views/index.ts'
import { api, ask } from '../../api.ts'
import { useReadingLanguage } from '../../state/session.tsx'
import { useLastRead } from '../../lib/last-read.ts'
import { Page } from '../../ui/page.tsx'
import { PrintButton } from '../../ui/print-button.tsx'
import { Reading } from '../../ui/reading.tsx'
import { Section } from '../../ui/section.tsx'
import { Checklist } from './checklist.tsx'
import { Path } from './path.tsx'
import styles from './learning.module.css'

export async function loader({ params }: LoaderFunctionArgs) {
  const [procedure, marks] = await Promise.all([
    ask(api.procedures[':id'].$get({ param: { id: params['procedure'] ?? '' } })),
    ask(api.learning.marks.$get()),
  ])
  return { procedure, marks }
}

export const handle = {
  crumb: (data: unknown, language: 'fr' | 'en') =>
    (data as { procedure: ProcedureView } | undefined)?.procedure.title[language],
}

export function Component() {
  const { t } = useTranslation(['pages', 'common'])
  const language = useReadingLanguage()
  const { procedure, marks } = useLoaderData<typeof loader>()
  useLastRead(`/guide/${procedure.id}`, procedure.title)
  return (
    <Page
      title={procedure.title[language]}
      language={language}
      lead={procedure.summary[language]}
      kicker={<Link to="/guide">{t('common:rooms.guide')}</Link>}
      cited={procedure.cite}
      tools={<PrintButton name={procedure.id} />}
    >
      <Reading html={procedure.overview} />
      <Section title={t('guide.inOrder')} aside={<small>{t('guide.steps', { count: procedure.steps.length })}</small>}>
        <Path procedure={procedure.id} steps={procedure.steps} marks={marks} />
      </Section>
      <Section
        title={t('learning.checklist')}
        aside={<Link to={`/guide/compare?procedures=${procedure.id}`}>{t('learning.compare.this')}</Link>}
      >
        <p className={styles['note']}>{t('learning.checklistHelp')}</p>
        <Checklist procedure={procedure.id} steps={procedure.steps} marks={marks} />
      </Section>
    </Page>
  )
}
