/** One of the reader's documents, read part by part; the address names the passage. */
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLoaderData, useParams, type LoaderFunctionArgs } from 'react-router'
import type { DocumentChapter, DocumentView } from '../../../electron/api/views/documents.ts'
import { api, ask } from '../../api.ts'
import { usePins } from '../../state/pins.ts'
import { useLanguage } from '../../state/session.tsx'
import { documentPath } from '../../lib/paths.ts'
import { Button } from '../../ui/button.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Page } from '../../ui/page.tsx'
import { PrintButton } from '../../ui/print-button.tsx'
import { factsOf } from './describe.ts'
import { useChange } from './document-list.tsx'
import styles from './document.module.css'
import { OfPack } from './of-pack.tsx'
import { Passage } from './passage.tsx'

export async function loader({ params: { id = '', anchor = '' } }: LoaderFunctionArgs) {
  const [document, chapter] = await Promise.all([
    ask(api.documents[':id'].$get({ param: { id } })),
    ask(api.documents[':id'].chapter.$get({ param: { id }, query: { anchor } })),
  ])
  return { document, chapter }
}

export const handle = {
  crumb: (data: unknown) => (data as { document: DocumentView } | undefined)?.document.title,
}

/** Brings the passage that the address names into view, and the focus to its number. */
function useArrival(anchor: string): void {
  useEffect(() => {
    const passage = anchor === '' ? null : window.document.getElementById(anchor)
    if (!passage || passage.contains(window.document.activeElement)) return
    passage.scrollIntoView({ block: 'start' })
    passage.querySelector<HTMLElement>('[data-number]')?.focus({ preventScroll: true })
  }, [anchor])
}

function Contents({ document, chapter }: { readonly document: DocumentView; readonly chapter: DocumentChapter }) {
  const { t } = useTranslation('pages')
  const here = new Set(chapter.passages.map(({ anchor }) => anchor))
  return (
    <nav className={`${styles['contents']} no-print`} aria-label={t('library.contents')}>
      <details open={document.contents.length <= 40}>
        <summary>{t('library.contents')}</summary>
        {document.contents.length === 0 && <p>{t('library.noContents')}</p>}
        <ol lang={document.language === 'unknown' ? undefined : document.language}>
          {document.contents.map(({ anchor, level, text }) => (
            <li key={anchor} data-level={Math.min(level, 3)}>
              <Link to={documentPath(document.id, anchor)} aria-current={here.has(anchor) ? 'true' : undefined}>
                {text}
              </Link>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  )
}

function Turn({ document, chapter }: { readonly document: DocumentView; readonly chapter: DocumentChapter }) {
  const { t } = useTranslation('pages')
  if (document.chapters.length < 2) return null
  return (
    <nav className={`${styles['turn']} no-print`} aria-label={t('library.contents')}>
      {chapter.previous && (
        <LinkButton to={documentPath(document.id, chapter.previous)}>{t('library.previous')}</LinkButton>
      )}
      <span>{t('library.part', { number: chapter.number + 1, count: document.chapters.length })}</span>
      {chapter.next && <LinkButton to={documentPath(document.id, chapter.next)}>{t('library.next')}</LinkButton>}
    </nav>
  )
}

export function Component() {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  const { document, chapter } = useLoaderData<typeof loader>()
  const { anchor = '' } = useParams()
  const pins = usePins()
  const change = useChange()
  useArrival(anchor)
  const spoken = document.language === 'unknown' ? undefined : document.language
  return (
    <Page
      title={document.title}
      language={spoken}
      kicker={factsOf(document, t, language).join(' · ')}
      tools={
        <>
          <LinkButton to={`/search?source=${document.id}`}>{t('library.searchIn')}</LinkButton>
          <PrintButton name={document.id} />
        </>
      }
    >
      {document.pack && <OfPack pack={document.pack} />}
      {document.removed && document.pack?.own !== false && (
        <p role="alert" className={styles['removed']}>
          {t('library.isRemoved')}{' '}
          <Button onPress={() => void change(document.id, { removed: false })}>{t('library.putBack')}</Button>
        </p>
      )}
      <div className={styles['columns']}>
        <Contents document={document} chapter={chapter} />
        <div>
          <p className={`${styles['pick']} no-print`}>{t('library.pick')}</p>
          <div lang={spoken}>
            {chapter.passages.map((passage, place) => (
              <Passage
                key={passage.anchor}
                document={document}
                passage={passage}
                pins={pins}
                current={passage.anchor === anchor}
                opensPage={place === 0 || passage.page !== chapter.passages[place - 1]?.page}
              />
            ))}
          </div>
          <Turn document={document} chapter={chapter} />
        </div>
      </div>
    </Page>
  )
}
