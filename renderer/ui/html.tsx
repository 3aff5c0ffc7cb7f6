/** Prose of the library. Its HTML was sanitised when the library was built; its links stay in the app. */
import { use, useMemo, type MouseEvent, type Ref } from 'react'
import { useNavigate } from 'react-router'
import type { Language } from '../../content/schema/common.ts'
import { CitationContext } from './citation-context.ts'
import { isPlainClick } from './citation.tsx'
import styles from './prose.module.css'

interface Props {
  readonly html: string
  readonly language: Language
  /** Whether citations open their passage in place, or are plain links (inside a passage opened in place). */
  readonly citations?: 'in-place' | 'links'
  readonly ref?: Ref<HTMLDivElement>
  /** Names the text for what is drawn into it. */
  readonly edition?: string
}

export function Html({ html, language, citations = 'in-place', ref, edition }: Props) {
  const open = use(CitationContext)
  const navigate = useNavigate()
  const onClick = (event: MouseEvent) => {
    const link = (event.target as Element).closest('a')
    const href = link?.getAttribute('href')
    if (!link || !href || !isPlainClick(event)) return
    event.preventDefault()
    const [source, anchor] = link.dataset['cite']?.split('#') ?? []
    if (source && anchor && open && citations === 'in-place') open({ element: link, source, anchor })
    else void navigate(href)
  }
  // The same object as long as the HTML is the same: React then leaves alone what is drawn into the text.
  const inner = useMemo(() => ({ __html: html }), [html])
  return (
    // The links inside are what is operated, by mouse and keyboard alike; the box only hears them.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div
      ref={ref}
      className={styles['prose']}
      lang={language}
      data-edition={edition}
      onClick={onClick}
      dangerouslySetInnerHTML={inner}
    />
  )
}
