/** A passage in the reader: its number, its text in the columns of the view, and its margin. */
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useReadingLanguage } from '../../state/session.tsx'
import { passagePath } from '../../lib/paths.ts'
import { PassageDiagram } from '../../ui/diagram.tsx'
import { Otherwise, PassageMargin, type MarginProps } from './passage-margin.tsx'
import { PassageText } from './passage-text.tsx'
import styles from './reader.module.css'
import type { View } from './view.ts'

interface Props extends MarginProps {
  readonly view: View
  readonly current: boolean
}

function Row({ view, current, ...margin }: Props) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const { passage, marks } = margin
  const { source, anchor, kind } = passage
  return (
    <div id={anchor} className={styles['passage']} data-anchor data-current={current}>
      {passage.diagram && <PassageDiagram diagram={passage.diagram} />}
      <Link
        to={passagePath(source, anchor)}
        className={styles['number']}
        data-number
        title={t('sources.passageLink')}
        preventScrollReset
        lang={language}
      >
        {kind === 'heading' || kind === 'article' ? anchor.split('/')[0] : passage.locator[language]}
      </Link>
      <PassageText passage={passage} marks={marks} view={view} />
      <PassageMargin {...margin} current={current} />
      <Otherwise discrepancies={passage.discrepancies} />
      <div data-end className={styles['end']} />
    </div>
  )
}

/** Drawn anew only where something of its own has changed: a chapter may have many. */
export const PassageRow = memo(Row)
