/** The text of a passage in the columns of the view, with the reader's highlights in it. */
import { useTranslation } from 'react-i18next'
import type { Language } from '../../../content/schema/common.ts'
import type { Passage } from '../../../electron/api/views/index.ts'
import type { Highlight } from '../../../electron/api/views/highlights.ts'
import { useReadingLanguage } from '../../state/session.tsx'
import { MarkedHtml, MarkedOriginal } from '../../ui/marked.tsx'
import styles from './reader.module.css'
import type { View } from './view.ts'

interface Props {
  readonly passage: Passage
  readonly marks: readonly Highlight[]
}

function Restated({ passage, marks, language }: Props & { readonly language: Language }) {
  const { t } = useTranslation('pages')
  if (!passage.html) return <p className={styles['missing']}>{t('sources.notRestated')}</p>
  return (
    <div className={styles['text']} lang={language}>
      {passage.title[language] ? (
        <h2 className={styles['title']} data-findable>
          {passage.title[language]}
        </h2>
      ) : (
        <h2 className="visually-hidden">{passage.locator[language]}</h2>
      )}
      <MarkedHtml html={passage.html[language]} language={language} highlights={marks} />
    </div>
  )
}

function Original({ passage, marks }: Props) {
  const { t } = useTranslation('pages')
  if (passage.original === null) return <p className={styles['missing']}>{t('sources.noOriginalPassage')}</p>
  return <MarkedOriginal text={passage.original} highlights={marks} className={styles['original']} />
}

export function languagesOf(view: View, first: Language): readonly Language[] {
  if (view === 'both') return first === 'en' ? ['en', 'fr'] : ['fr', 'en']
  return view === 'original' ? [first] : [view]
}

/** Tables of more columns than this have no room beside each other. */
const mostBeside = 3

function hasWideTable({ html }: Passage): boolean {
  const heads = html?.fr.match(/<tr>.*?<\/tr>/gs) ?? []
  return heads.some((row) => (row.match(/<t[hd]/g) ?? []).length > mostBeside)
}

export function PassageText({ passage, marks, view }: Props & { readonly view: View }) {
  const language = useReadingLanguage()
  const arranged = view === 'both' && hasWideTable(passage) ? 'stacked' : view
  return (
    <div className={styles['texts']} data-view={arranged}>
      {languagesOf(view, language).map((one) => (
        <Restated key={one} passage={passage} marks={marks} language={one} />
      ))}
      {view === 'original' && <Original passage={passage} marks={marks} />}
    </div>
  )
}
