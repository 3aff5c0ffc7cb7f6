/** Cases of the library like the cluster, each with why, and the way to compare them. */
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { NearCase, Profile } from '../../../../../electron/api/views/workbook/index.ts'
import { api, ask } from '../../../../api.ts'
import { useLanguage, useReadingLanguage } from '../../../../state/session.tsx'
import { formatNumber } from '../../../../lib/format.ts'
import { CaseCards } from '../../../../ui/case-card.tsx'
import { flushOpen } from '../../open-savers.ts'
import { useAsked } from '../../use-asked.ts'
import styles from '../tools.module.css'

/** How many cases stand side by side in a comparison. */
const compared = 4

/** What of a profile the comparison looks at: a change to anything else leaves the cases as they are. */
const comparedBy = ({ country, region, sectors, type, stage, firms, jobs }: Profile) =>
  JSON.stringify([country, region, sectors, type, stage, firms, jobs])

/** True where nothing is said that a case could have in common. */
const saysNothing = ({ country, region, sectors, type, stage, firms, jobs }: Profile) =>
  [country, region, type, stage].every((one) => one === '') && sectors.length === 0 && firms === null && jobs === null

interface Props {
  readonly cluster: string
  readonly profile: Profile
}

export function NearCases({ cluster, profile }: Props) {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  const reading = useReadingLanguage()
  const { data: near, failed } = useAsked(
    async () => {
      // The program compares what is saved.
      await flushOpen()
      return ask(api.clusters[':id'].cases.$get({ param: { id: cluster } }))
    },
    `${cluster} ${comparedBy(profile)}`,
  )
  if (saysNothing(profile)) return <p className={styles['empty']}>{t('workbookProfile.nearEmpty')}</p>
  if (failed) return <p role="alert">{failed}</p>
  if (!near) return <p className={styles['muted']}>{t('workbookShared.opening')}</p>
  if (near.length === 0) return <p className={styles['empty']}>{t('workbookProfile.nearNone')}</p>
  const why = ({ reasons }: NearCase) =>
    reasons
      .map(({ kind, name, value }) =>
        t(`workbookProfile.reasons.${kind}`, {
          name: name[reading],
          value: value === null ? '' : formatNumber(value, language),
        }),
      )
      .join(' · ')
  const first = near.slice(0, compared)
  return (
    <div className={styles['parts']}>
      <p className={styles['told']}>{t('workbookProfile.nearHow')}</p>
      <CaseCards
        cases={near.map((one) => one.case)}
        note={(card) =>
          near
            .filter((one) => one.case.id === card.id)
            .map(why)
            .join('')
        }
      />
      {first.length > 1 && (
        <p className="no-print">
          <Link to={`/cases/compare?ids=${first.map((one) => one.case.id).join(',')}`}>
            {t('workbookProfile.compare', { count: first.length })}
          </Link>
        </p>
      )}
    </div>
  )
}
