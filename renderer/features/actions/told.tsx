/** What the documents let one say of an action, always in the same places: how many cases did it, how solid their evidence is, what they report. */
import { useTranslation } from 'react-i18next'
import type { ActionEvidence } from '../../../electron/api/views/index.ts'
import { useReadingLanguage } from '../../state/session.tsx'
import { StrengthBar, useStrengthWords } from '../../ui/strength-bar.tsx'
import styles from './told.module.css'

interface Props {
  readonly evidence: ActionEvidence
  /** How many results are named. */
  readonly most: number
}

export function ToldSummary({ evidence: { strengths, reporting, results }, most }: Props) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const say = useStrengthWords()
  const done = strengths.strong + strengths.moderate + strengths.weak
  const silent = <span className={styles['silent']}>{t('action.notDocumented')}</span>
  const named = results.slice(0, most).map(({ name, cases }) => `${name[language]} (${cases})`)
  return (
    <dl className={styles['told']}>
      <div>
        <dt>{t('action.told.done')}</dt>
        <dd>{t('action.told.cases', { count: done })}</dd>
      </div>
      <div>
        <dt>{t('action.told.evidence')}</dt>
        <dd>
          {done === 0 ? (
            silent
          ) : (
            <>
              <StrengthBar {...strengths} /> {say(strengths)}
            </>
          )}
        </dd>
      </div>
      <div>
        <dt>{t('action.told.results')}</dt>
        <dd>
          {reporting === 0 ? (
            silent
          ) : (
            <>
              {t('action.told.reporting', { count: reporting, all: done })}{' '}
              <span lang={language}>
                {named.join(', ')}
                {results.length > most && '…'}
              </span>
            </>
          )}
        </dd>
      </div>
    </dl>
  )
}
