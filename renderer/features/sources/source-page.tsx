/** The page of a document: record, rights, contents, and how far it has been read. */
import { Printer, Quote } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link, useLoaderData, useNavigate, type LoaderFunctionArgs } from 'react-router'
import type { Reading, SourceView } from '../../../electron/api/views/index.ts'
import { api, ask } from '../../api.ts'
import { useLanguage, useReadingLanguage } from '../../state/session.tsx'
import { useToast } from '../../state/toasts.ts'
import { useTold } from '../../state/told.ts'
import { passagePath } from '../../lib/paths.ts'
import { loadReadings, useReadings } from '../../lib/readings.ts'
import { Button } from '../../ui/button.tsx'
import { useCiting } from '../../ui/citing.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { Contents } from './contents.tsx'
import styles from './sources.module.css'
import { useSource } from './use-source.ts'

export async function loader({ params }: LoaderFunctionArgs) {
  const param = { id: params['id'] ?? '' }
  const [citation, readings] = await Promise.all([
    ask(api.sources[':id'].citation.$get({ param, query: { language: 'fr' } })),
    loadReadings(),
  ])
  const cited = (language: 'fr' | 'en') => citation.files.find(({ format }) => format === language)?.text ?? ''
  return { cited: { fr: cited('fr'), en: cited('en') }, readings }
}

interface CarryOnProps {
  readonly source: SourceView
  readonly reading: Reading
  readonly onForget: () => void
}

/** How far the document was read, and the way back into it. */
function CarryOn({ source, reading, onForget }: CarryOnProps) {
  const { t } = useTranslation('reader')
  const language = useReadingLanguage()
  const { passages } = source
  const read = reading.read.length
  return (
    <div className={styles['carryOn']}>
      <Link to={passagePath(source.id, reading.anchor)}>{t('progress.carryOn')}</Link>
      <span lang={language}>{t('progress.where', { where: reading.title[language] })}</span>
      <progress max={passages} value={read} aria-label={t('progress.read', { read, passages })} />
      <small>{t('progress.read', { read, passages })}</small>
      <Button look="quiet" onPress={onForget}>
        {t('progress.forget')}
      </Button>
    </div>
  )
}

/** The reading of a document, and how to forget it; with a way back. */
function useReading(source: SourceView, loaded: readonly Reading[]) {
  const { t } = useTranslation('reader')
  const readings = useReadings(loaded)
  const toast = useToast()
  const told = useTold()
  const param = { id: source.id }
  const reading = readings.of(source.id)
  const forget = () =>
    void told(async () => {
      const gone = await ask(api.readings[':id'].$delete({ param }))
      readings.set(source.id, undefined)
      const undo = () =>
        void told(async () => {
          if (!gone) return
          const { anchor, read } = gone
          readings.set(source.id, await ask(api.readings[':id'].$put({ param, json: { anchor, read } })))
        })
      toast({ message: t('progress.forgotten'), undo })
    })
  return { reading, forget }
}

function Tools({ source, onCite }: { readonly source: SourceView; readonly onCite: () => void }) {
  const { t } = useTranslation(['reader', 'highlights'])
  const navigate = useNavigate()
  return (
    <>
      <Button onPress={onCite}>
        <Quote size={16} aria-hidden="true" />
        {t('highlights:cite')}
      </Button>
      <Button onPress={() => void navigate(`/print/${source.id}`)}>
        <Printer size={16} aria-hidden="true" />
        {t('print.open')}
      </Button>
    </>
  )
}

export function Component() {
  const { t } = useTranslation(['pages', 'common'])
  const language = useReadingLanguage()
  const said = useLanguage()
  const source = useSource()
  const { cited, readings } = useLoaderData<typeof loader>()
  const { reading, forget } = useReading(source, readings)
  const { cite, dialog } = useCiting()
  return (
    <Page
      title={source.title[language]}
      language={language}
      lead={source.summary[language]}
      kicker={<Link to="/sources">{t('common:rooms.sources')}</Link>}
      tools={<Tools source={source} onCite={() => cite({ source: source.id, what: source.short[language] })} />}
    >
      {reading && <CarryOn source={source} reading={reading} onForget={forget} />}
      <div className={styles['record']}>
        <Section title={t('sources.contents')}>
          <Contents source={source} {...(reading && { read: new Set(reading.read) })} />
        </Section>
        <aside>
          <Section title={t('sources.cite')}>
            <p lang={said}>{cited[said]}</p>
          </Section>
          <Section title={t('sources.rights')}>
            <p lang={language}>{source.rights[language]}</p>
          </Section>
          <Section title={t('sources.original')}>
            <p>{source.originals > 0 ? t('sources.original', { count: source.originals }) : t('sources.noOriginal')}</p>
          </Section>
        </aside>
      </div>
      {dialog}
    </Page>
  )
}
