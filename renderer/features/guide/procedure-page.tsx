/** A procedure of the documents: what it is, and its steps in order. */
import { useTranslation } from 'react-i18next'
import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router'
import type { ProcedureView } from '../../../electron/api/views/index.ts'
import { api, ask } from '../../api.ts'
import { useReadingLanguage } from '../../app/session.tsx'
import { useLastRead } from '../../lib/last-read.ts'
import { Citations } from '../../ui/citation.tsx'
import { Page } from '../../ui/page.tsx'
import { PrintButton } from '../../ui/print-button.tsx'
import { Reading } from '../../ui/reading.tsx'
import { Section } from '../../ui/section.tsx'
import { Path } from './path.tsx'

export async function loader({ params }: LoaderFunctionArgs) {
  return ask(api.procedures[':id'].$get({ param: { id: params['procedure'] ?? '' } }))
}

export const handle = {
  crumb: (data: unknown, language: 'fr' | 'en') => (data as ProcedureView | undefined)?.title[language],
}

export function Component() {
  const { t } = useTranslation(['pages', 'common'])
  const language = useReadingLanguage()
  const procedure = useLoaderData<typeof loader>()
  useLastRead(`/guide/${procedure.id}`, procedure.title)
  return (
    <Page
      title={procedure.title[language]}
      language={language}
      lead={procedure.summary[language]}
      kicker={
        <>
          <Link to="/guide">{t('common:rooms.guide')}</Link> <Citations cited={procedure.cite} />
        </>
      }
      tools={<PrintButton name={procedure.id} />}
    >
      <Reading html={procedure.overview} />
      <Section title={t('guide.inOrder')} aside={<small>{t('guide.steps', { count: procedure.steps.length })}</small>}>
        <Path procedure={procedure.id} steps={procedure.steps} />
      </Section>
    </Page>
  )
}
