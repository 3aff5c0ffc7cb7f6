/** A text in the reading language, or in both side by side. */
import type { Bilingual } from '../../content/schema/common.ts'
import { useReading } from '../state/session.tsx'
import { Html } from './html.tsx'
import styles from './reading.module.css'

export function Reading({ html }: { readonly html: Bilingual }) {
  const languages = useReading()
  if (languages.length === 1) {
    const [language = 'fr'] = languages
    return <Html html={html[language]} language={language} />
  }
  return (
    <div className={styles['columns']}>
      {languages.map((language) => (
        <Html key={language} html={html[language]} language={language} />
      ))}
    </div>
  )
}

/** A short text of the library in the first reading language. */
export function Words({ text }: { readonly text: Bilingual }) {
  const [language = 'fr'] = useReading()
  return <span lang={language}>{text[language]}</span>
}
