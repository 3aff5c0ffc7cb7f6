/** The reader's highlights, passage by passage, with those whose words are no longer in the library. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useHighlights } from '../../state/highlights.ts'
import { useReadingLanguage } from '../../state/session.tsx'
import type { Colour, Highlight } from '../../../electron/api/views/highlights.ts'
import { passagePath } from '../../lib/paths.ts'
import { Choice } from '../../ui/choice.tsx'
import { HighlightItem } from '../../ui/highlight-list.tsx'
import { Section } from '../../ui/section.tsx'
import styles from './notes.module.css'

const colours: readonly Colour[] = ['yellow', 'green', 'blue', 'pink']

/** Highlights by their passage, the passage that was marked last first. */
function byPassage(all: readonly Highlight[]): (readonly [path: string, highlights: readonly Highlight[]])[] {
  return [...Map.groupBy(all, ({ source, anchor }) => passagePath(source, anchor))].toReversed()
}

function ColourChoice({ value, onChoose }: { readonly value: string; readonly onChoose: (value: string) => void }) {
  const { t } = useTranslation('highlights')
  return (
    <Choice
      label={t('filter')}
      value={value}
      choices={[['', t('all')], ...colours.map((one) => [one, t(`colours.${one}`)] as const)]}
      onChoose={onChoose}
    />
  )
}

export function HighlightSection() {
  const { t } = useTranslation('highlights')
  const language = useReadingLanguage()
  const highlights = useHighlights()
  const [colour, setColour] = useState('')
  const shown = highlights.all.filter((one) => colour === '' || one.colour === colour)
  return (
    <Section
      title={t('title')}
      aside={highlights.all.length > 0 ? <ColourChoice value={colour} onChoose={setColour} /> : undefined}
    >
      {highlights.all.length === 0 && <p>{highlights.ready ? t('none') : '\u00A0'}</p>}
      <ul>
        {byPassage(shown).map(([path, list]) => (
          <li key={path} className={styles['note']}>
            <p className={styles['target']}>
              <Link to={path} lang={language}>
                {list[0]?.title[language]}
              </Link>
            </p>
            <ul className={styles['highlights']}>
              {list.map((one) => (
                <HighlightItem key={one.id} highlight={one} highlights={highlights} brief={false} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  )
}
