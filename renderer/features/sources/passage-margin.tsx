/** What is tied to a passage: the reader's marks and notes, what cites it, and where other passages say otherwise. */
import { Highlighter, Quote } from 'lucide-react'
import { startTransition, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Citing, Passage } from '../../../electron/api/views/index.ts'
import type { Highlight } from '../../../electron/api/views/highlights.ts'
import type { Highlights } from '../../state/highlights.ts'
import type { Pins } from '../../state/pins.ts'
import { useReadingLanguage } from '../../state/session.tsx'
import { pathOf } from '../../lib/paths.ts'
import { Button } from '../../ui/button.tsx'
import { DiscrepancyList } from '../../ui/discrepancy-list.tsx'
import { HighlightList } from '../../ui/highlight-list.tsx'
import { NoteList } from '../../ui/note-list.tsx'
import { PinTools } from '../../ui/pin-tools.tsx'
import styles from './reader.module.css'

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
export function Otherwise({ discrepancies }: { readonly discrepancies: Passage['discrepancies'] }) {
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

export interface MarginProps {
  readonly passage: Passage
  readonly pins: Pins
  readonly highlights: Highlights
  /** Those of this passage. */
  readonly marks: readonly Highlight[]
  /** The highlight whose note is being written. */
  readonly writing: number | undefined
  readonly onWritten: () => void
  readonly onChoose: (anchor: string) => void
  readonly onCite: (anchor: string) => void
}

/** False until the page has a moment to spare: the texts of a long chapter are painted before the tools beside them. */
function useSpareTime(atOnce: boolean): boolean {
  const [has, setHas] = useState(atOnce)
  useEffect(() => {
    const wait = requestIdleCallback(() => startTransition(() => setHas(true)), { timeout: 400 })
    return () => cancelIdleCallback(wait)
  }, [])
  return has
}

type ToolsProps = Pick<MarginProps, 'passage' | 'pins' | 'onChoose' | 'onCite'> & { readonly onNote: () => void }

function Tools({ passage, pins, onChoose, onCite, onNote }: ToolsProps) {
  const { t } = useTranslation('highlights')
  const target = { kind: 'passage', item: passage.source, part: passage.anchor } as const
  return (
    <>
      <PinTools target={target} pins={pins} look="quiet" onNote={onNote} />
      <Button look="quiet" onPress={() => onChoose(passage.anchor)} isDisabled={!passage.html}>
        <Highlighter size={16} aria-hidden="true" />
        {t('mark')}
      </Button>
      <Button look="quiet" onPress={() => onCite(passage.anchor)}>
        <Quote size={16} aria-hidden="true" />
        {t('cite')}
      </Button>
    </>
  )
}

export function PassageMargin(props: MarginProps & { readonly current: boolean }) {
  const { passage, pins, highlights, marks, writing, onWritten, current } = props
  const hasTools = useSpareTime(current)
  const { t } = useTranslation(['pages', 'highlights'])
  const [noting, setNoting] = useState(false)
  const target = { kind: 'passage', item: passage.source, part: passage.anchor } as const
  const locator = passage.locator[useReadingLanguage()]
  return (
    <div role="group" className={styles['margin']} aria-label={t('sources.tools', { locator })}>
      <div className={`${styles['tools']} no-print`}>
        {hasTools && <Tools {...props} onNote={() => setNoting(true)} />}
      </div>
      <HighlightList
        label={t('highlights:yours', { locator })}
        list={marks}
        highlights={highlights}
        writing={writing}
        onWritten={onWritten}
      />
      <NoteList target={target} pins={pins} writing={noting} onWritten={() => setNoting(false)} />
      <CitedBy citing={passage.citedBy} />
    </div>
  )
}
