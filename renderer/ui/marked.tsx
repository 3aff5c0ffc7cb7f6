/** A text of a passage with the reader's highlights drawn into it. */
import { useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../content/schema/common.ts'
import type { Highlight } from '../../electron/api/views/highlights.ts'
import { drawMarks } from '../lib/marks.ts'
import { Html } from './html.tsx'
import styles from './marked.module.css'

/** Keeps the marks of an element in step with the highlights that have a place in it. */
function useMarks(edition: Highlight['edition'], highlights: readonly Highlight[], text: string) {
  const root = useRef<HTMLDivElement>(null)
  const { t } = useTranslation('highlights')
  useLayoutEffect(() => {
    if (!root.current) return
    const marks = highlights.flatMap(({ id, place, colour, edition: own, note }) => {
      if (own !== edition || !place) return []
      const label = [t('inColour', { colour: t(`colours.${colour}`) }), note].filter(Boolean).join(' – ')
      return [{ id, start: place.start, end: place.end, colour, label, close: place.how === 'close' }]
    })
    drawMarks(root.current, marks)
    // A text that changed has no marks in it yet.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [edition, highlights, text, t])
  return root
}

interface MarkedProps {
  readonly html: string
  readonly language: Language
  readonly highlights: readonly Highlight[]
}

export function MarkedHtml({ html, language, highlights }: MarkedProps) {
  const root = useMarks(language, highlights, html)
  return (
    <div className={styles['marked']}>
      <Html ref={root} html={html} language={language} edition={language} />
    </div>
  )
}

interface OriginalProps {
  readonly text: string
  readonly highlights: readonly Highlight[]
  readonly className?: string | undefined
}

/** The document's own text, plain, in paragraphs. */
export function MarkedOriginal({ text, highlights, className }: OriginalProps) {
  const root = useMarks('original', highlights, text)
  return (
    <div ref={root} className={`${styles['marked']} ${className ?? ''}`} lang="fr" data-edition="original">
      {text.split('\n\n').flatMap((paragraph, index) => [
        // What parts the paragraphs counts in the places of highlights.
        index === 0 ? '' : '\n\n',
        // Paragraphs of a fixed text have no other name than their place.
        // oxlint-disable-next-line react/no-array-index-key
        <p key={index}>{paragraph}</p>,
      ])}
    </div>
  )
}
