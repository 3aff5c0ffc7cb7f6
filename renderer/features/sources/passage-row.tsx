/** A passage in the reader: its number, its text in the columns of the view, and its margin. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Language } from '../../../content/schema/common.ts'
import type { Citing, Passage } from '../../../electron/api/views/index.ts'
import type { Pins } from '../../app/pins.tsx'
import { useReadingLanguage } from '../../app/session.tsx'
import { passagePath, pathOf } from '../../lib/paths.ts'
import { PassageDiagram } from '../../ui/diagram.tsx'
import { DiscrepancyList } from '../../ui/discrepancy-list.tsx'
import { Html } from '../../ui/html.tsx'
import { NoteList } from '../../ui/note-list.tsx'
import { PinTools } from '../../ui/pin-tools.tsx'
import styles from './reader.module.css'
import type { View } from './view.ts'

interface Props {
  readonly passage: Passage
  readonly view: View
  readonly current: boolean
  readonly pins: Pins
}

function Text({ passage, language }: { readonly passage: Passage; readonly language: Language }) {
  const { t } = useTranslation('pages')
  if (!passage.html) return <p className={styles['missing']}>{t('sources.notRestated')}</p>
  return (
    <div lang={language}>
      {passage.title[language] ? (
        <h2 className={styles['title']}>{passage.title[language]}</h2>
      ) : (
        <h2 className="visually-hidden">{passage.locator[language]}</h2>
      )}
      <Html html={passage.html[language]} language={language} />
    </div>
  )
}

function Original({ passage }: { readonly passage: Passage }) {
  const { t } = useTranslation('pages')
  if (passage.original === null) return <p className={styles['missing']}>{t('sources.noOriginalPassage')}</p>
  const paragraphs = passage.original.split('\n\n')
  return (
    <div className={styles['original']} lang="fr">
      {paragraphs.map((paragraph, index) => (
        // Paragraphs of a fixed text have no other name than their place.
        // oxlint-disable-next-line react/no-array-index-key
        <p key={index}>{paragraph}</p>
      ))}
    </div>
  )
}

/** Each thing that cites, once, whatever the number of its parts that do. */
function unique(citing: readonly Citing[]): Citing[] {
  const seen = new Map<string, Citing>()
  for (const one of citing) {
    const key = one.kind === 'passage' ? `${one.kind} ${one.item} ${one.part}` : `${one.kind} ${one.item}`
    if (!seen.has(key)) seen.set(key, one)
  }
  return [...seen.values()]
}

function CitedBy({ citing }: { readonly citing: readonly Citing[] }) {
  const { t } = useTranslation(['pages', 'common'])
  const language = useReadingLanguage()
  const list = unique(citing)
  if (list.length === 0) return null
  return (
    <details className={styles['citedBy']}>
      <summary>
        {t('sources.citedBy')} <span className={styles['badge']}>{list.length}</span>
      </summary>
      <ul lang={language}>
        {list.map((one) => (
          <li key={`${one.kind} ${one.item} ${one.part}`}>
            <Link to={pathOf(one)}>
              {one.kind === 'passage' ? `${one.title[language]}, ${one.heading[language]}` : one.title[language]}
            </Link>{' '}
            <small>{t(`common:kinds.${one.kind}`)}</small>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Where other passages say otherwise; under the text, folded. */
function Otherwise({ discrepancies }: { readonly discrepancies: Passage['discrepancies'] }) {
  const { t } = useTranslation('pages')
  if (discrepancies.length === 0) return null
  return (
    <details className={styles['otherwise']}>
      <summary>
        {t('sources.otherwise')} <span className={styles['badge']}>{discrepancies.length}</span>
      </summary>
      <DiscrepancyList discrepancies={discrepancies} />
    </details>
  )
}

function languagesOf(view: View, first: Language): readonly Language[] {
  if (view === 'both') return first === 'en' ? ['en', 'fr'] : ['fr', 'en']
  return view === 'original' ? [first] : [view]
}

export function PassageRow({ passage, view, current, pins }: Props) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const [writing, setWriting] = useState(false)
  const target = { kind: 'passage', item: passage.source, part: passage.anchor } as const
  const locator = passage.locator[language]
  return (
    <div id={passage.anchor} className={styles['passage']} data-current={current}>
      {passage.diagram && <PassageDiagram diagram={passage.diagram} />}
      <Link
        to={passagePath(passage.source, passage.anchor)}
        className={styles['number']}
        data-number
        title={t('sources.passageLink')}
        preventScrollReset
        lang={language}
      >
        {passage.kind === 'heading' || passage.kind === 'article' ? passage.anchor.split('/')[0] : locator}
      </Link>
      <div className={styles['texts']}>
        {languagesOf(view, language).map((one) => (
          <Text key={one} passage={passage} language={one} />
        ))}
        {view === 'original' && <Original passage={passage} />}
      </div>
      <div role="group" className={styles['margin']} aria-label={t('sources.tools', { locator })}>
        <div className={`${styles['tools']} no-print`}>
          <PinTools target={target} pins={pins} look="quiet" onNote={() => setWriting(true)} />
        </div>
        <NoteList target={target} pins={pins} writing={writing} onWritten={() => setWriting(false)} />
        <CitedBy citing={passage.citedBy} />
      </div>
      <Otherwise discrepancies={passage.discrepancies} />
    </div>
  )
}
