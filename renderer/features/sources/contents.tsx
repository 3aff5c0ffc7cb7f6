/** The contents of a document: chapters, and the passages that have a name. */
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ChapterEntry, SourceView } from '../../../electron/api/views/index.ts'
import { useReadingLanguage } from '../../state/session.tsx'
import { passagePath } from '../../lib/paths.ts'
import styles from './sources.module.css'

/** Paragraphs and notes are reached by reading; what has a name is listed. */
function isListed(passage: ChapterEntry['passages'][number]): boolean {
  return passage.title.fr !== '' || !passage.restated
}

interface Props {
  readonly source: SourceView
  /** The chapter that is open; its passages are listed. All are where none is given. */
  readonly open?: string
  /** The passage that is read now. */
  readonly place?: string
  /** The passages that were read. */
  readonly read?: ReadonlySet<string>
}

/** How much of a chapter was read, where some of it was. */
function Read({ chapter, read }: { readonly chapter: ChapterEntry; readonly read: ReadonlySet<string> }) {
  const { t } = useTranslation('reader')
  const passages = chapter.passages.length
  const count = chapter.passages.filter(({ anchor }) => read.has(anchor)).length
  if (count === 0) return null
  const isWhole = count === passages
  return (
    <small data-done={isWhole}>
      {isWhole ? `✓ ${t('progress.readHere')}` : t('progress.partRead', { read: count, passages })}
    </small>
  )
}

/** The last of the listed passages that begins no later than the place: what the reader is in. */
function isIn(chapter: ChapterEntry, listed: readonly { readonly anchor: string }[], anchor: string, place?: string) {
  const order = chapter.passages.map((passage) => passage.anchor)
  const at = place === undefined ? -1 : order.indexOf(place)
  return at >= 0 && listed.findLast((one) => order.indexOf(one.anchor) <= at)?.anchor === anchor
}

interface ChapterProps extends Omit<Props, 'open'> {
  readonly chapter: ChapterEntry
  readonly expanded: boolean
}

function Chapter({ source, chapter, expanded, place, read }: ChapterProps) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const listed = chapter.passages.filter(
    (passage) => isListed(passage) && passage.restated && passage.title[language] !== chapter.title[language],
  )
  const first = chapter.passages[0]
  const restated = chapter.passages.some((passage) => passage.restated)
  return (
    <li data-open={expanded}>
      {first && restated ? (
        <Link to={passagePath(source.id, first.anchor)} className={styles['chapter']}>
          {chapter.title[language]} {read && <Read chapter={chapter} read={read} />}
        </Link>
      ) : (
        <span className={styles['chapter']}>
          {chapter.title[language]} <small lang={undefined}>{t('sources.notYet')}</small>
        </span>
      )}
      {expanded && restated && (
        <ul>
          {listed.map(({ anchor, title }) => (
            <li key={anchor}>
              <Link
                to={passagePath(source.id, anchor)}
                aria-current={isIn(chapter, listed, anchor, place) ? 'location' : undefined}
              >
                {title[language]}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

export function Contents({ source, open, place, read }: Props) {
  const language = useReadingLanguage()
  return (
    <ol className={styles['contents']} lang={language}>
      {source.chapters.map((chapter) => (
        <Chapter
          key={chapter.id}
          source={source}
          chapter={chapter}
          expanded={open === undefined || open === chapter.id}
          {...(place !== undefined && { place })}
          {...(read && { read })}
        />
      ))}
    </ol>
  )
}
