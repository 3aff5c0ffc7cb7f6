/** How to cite the case: to read and to copy. */
import { Quote } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseView } from '../../../../electron/api/views/index.ts'
import { useReadingLanguage } from '../../../app/session.tsx'
import { Button } from '../../../ui/button.tsx'
import { DisclosurePopover } from '../../../ui/disclosure-popover.tsx'
import styles from './case.module.css'
import { useCiting, type Citing } from './use-citing.ts'

function Citation({ cite, copy }: Citing) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const [text, setText] = useState<string | undefined>()
  useEffect(() => {
    let current = true
    void cite().then((made) => current && setText(made))
    return () => {
      current = false
    }
  }, [cite])
  return (
    <>
      <p className={styles['citation']} lang={language}>
        {text}
      </p>
      <Button look="main" isDisabled={text === undefined} onPress={() => text !== undefined && copy(text)}>
        {t('cases.copy')}
      </Button>
    </>
  )
}

export function CiteCase({ one }: { readonly one: CaseView }) {
  const { t } = useTranslation('pages')
  const citing = useCiting(one)
  return (
    <DisclosurePopover
      title={t('cases.citeCase')}
      label={
        <>
          <Quote size={16} aria-hidden="true" />
          {t('cases.cite')}
        </>
      }
    >
      {() => <Citation {...citing} />}
    </DisclosurePopover>
  )
}

type Figure = CaseView['figures'][number]

/** Copies the citation of one figure. */
export function CiteFigure({ one, figure }: { readonly one: CaseView; readonly figure: Figure }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const { cite, copy } = useCiting(one)
  return (
    <button
      type="button"
      className={`${styles['citeFigure']} no-print`}
      aria-label={t('cases.citeFigure', { what: figure.label[language] })}
      title={t('cases.copyFigure')}
      onClick={() => void cite(figure).then((text) => text !== undefined && copy(text))}
    >
      <Quote size={13} aria-hidden="true" />
    </button>
  )
}
