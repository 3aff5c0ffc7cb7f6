/** The contents of a document: chapters, and the passages that have a name. */
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ChapterEntry, SourceView } from '../../../electron/api/views/index.ts'
import { useReadingLanguage } from '../../app/session.tsx'
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
}

function Chapter({
  source,
  chapter,
  expanded,
}: {
  readonly source: SourceView
  readonly chapter: ChapterEntry
  readonly expanded: boolean
}) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const first = chapter.passages[0]
  const restated = chapter.passages.some((passage) => passage.restated)
  return (
    <li data-open={expanded}>
      {first && restated ? (
        <Link to={passagePath(source.id, first.anchor)} className={styles['chapter']}>
          {chapter.title[language]}
        </Link>
      ) : (
        <span className={styles['chapter']}>
          {chapter.title[language]} <small lang={undefined}>{t('sources.notYet')}</small>
        </span>
      )}
      {expanded && restated && (
        <ul>
          {chapter.passages
            .filter(
              (passage) => isListed(passage) && passage.restated && passage.title[language] !== chapter.title[language],
            )
            .map((passage) => (
              <li key={passage.anchor}>
                <Link to={passagePath(source.id, passage.anchor)}>{passage.title[language]}</Link>
              </li>
            ))}
        </ul>
      )}
    </li>
  )
}

export function Contents({ source, open }: Props) {
  const language = useReadingLanguage()
  return (
    <ol className={styles['contents']} lang={language}>
      {source.chapters.map((chapter) => (
        <Chapter
          key={chapter.id}
          source={source}
          chapter={chapter}
          expanded={open === undefined || open === chapter.id}
        />
      ))}
    </ol>
  )
}
