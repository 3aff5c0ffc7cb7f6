/** What a pack is and would do, before anything is done. */
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { PackChange, PackPreview as Preview } from '../../../electron/api/views/packs.ts'
import { useLanguage } from '../../state/session.tsx'
import { formatDay, formatMoment } from '../../lib/format.ts'
import { Button } from '../../ui/button.tsx'
import { Facts } from '../../ui/facts.tsx'
import { sizeOf } from './describe.ts'
import { saidIn, titleIn } from './pack-words.ts'
import styles from './pack.module.css'

interface Props {
  readonly preview: Preview
  readonly onInstall: () => void
  readonly onCancel: () => void
}

const changes: readonly PackChange[] = ['added', 'changed', 'mended', 'unchanged']

/** What is the reader's already is no new document. */
const wordOf = ({ change, own }: Preview['documents'][number]): PackChange | 'own' =>
  own && change === 'added' ? 'own' : change

const countOf = ({ documents }: Preview, change: PackChange) =>
  documents.filter((document) => wordOf(document) === change).length

/** What stands in the way of the present version, and what the main button says. */
function useStanding(preview: Preview): { readonly told?: string; readonly act: string } {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  const { present } = preview
  if (!present) return { act: t('packs.install') }
  const said = { version: present.version, when: formatMoment(present.installed, language) }
  if (present.removed) return { told: t('packs.present.removed', said), act: t('packs.install') }
  if (present.file === 'newer') return { told: t('packs.present.newer', said), act: t('packs.update') }
  if (present.file === 'older') return { told: t('packs.present.older', said), act: t('packs.goBack') }
  const mends = countOf(preview, 'mended') > 0
  const whole = preview.documents.every(({ change }) => change === 'unchanged') && preview.gone.length === 0
  return {
    told: [t('packs.present.same', said), ...(whole ? [t('packs.sameWhole')] : [])].join(' '),
    act: t(mends ? 'packs.mend' : 'packs.again'),
  }
}

function Changes({ preview }: { readonly preview: Preview }) {
  const { t } = useTranslation('pages')
  const { documents, gone } = preview
  const counts = [
    ...changes.map((change) => [change, countOf(preview, change)] as const),
    ['gone', gone.length] as const,
  ].filter(([, count]) => count > 0)
  const own = documents.filter((document) => document.own).length
  const noted = documents.some(({ change, notes }) => change === 'changed' && notes > 0)
  return (
    <>
      <p>{counts.map(([change, count]) => t(`packs.counts.${change}`, { count })).join(' · ')}</p>
      {own > 0 && <p>{t('packs.ownTold', { count: own })}</p>}
      {noted && <p>{t('packs.notesTold')}</p>}
      {gone.length > 0 && <p>{t('packs.goneTold')}</p>}
    </>
  )
}

function Documents({ preview: { documents, gone } }: { readonly preview: Preview }) {
  const { t } = useTranslation('pages')
  const all = [
    ...documents.map((document) => ({ ...document, word: wordOf(document) })),
    ...gone.map((document) => ({ ...document, word: 'gone' as const })),
  ]
  return (
    <details open={all.length <= 12} className={styles['list']}>
      <summary>{t('packs.list')}</summary>
      <ul>
        {all.map(({ title, word, own, notes }) => (
          <li key={`${word} ${title}`}>
            <span>{title}</span>
            <small data-change={word}>
              {[
                word === 'own' ? t('packs.own') : t(`packs.change.${word}`),
                ...(own && word !== 'own' ? [t('packs.own')] : []),
                ...(notes > 0 ? [t('packs.notes', { count: notes })] : []),
              ].join(' · ')}
            </small>
          </li>
        ))}
      </ul>
    </details>
  )
}

export function PackPreview({ preview, onInstall, onCancel }: Props) {
  const { t } = useTranslation(['pages', 'common'])
  const language = useLanguage()
  const heading = useId()
  const { told, act } = useStanding(preview)
  const { title, description, maker, version, date, size, rights, documents } = preview
  const about = description && saidIn(description, language)
  return (
    <section className={styles['preview']} aria-labelledby={heading}>
      <h3 id={heading}>{t('packs.preview', { title: titleIn(title, language) })}</h3>
      {about && <p lang={about.lang}>{about.text}</p>}
      <Facts
        facts={[
          { name: t('packs.version'), value: version },
          { name: t('packs.madeOn'), value: formatDay(date, language) },
          { name: t('packs.maker'), value: maker },
          { name: t('packs.rights'), value: rights },
          {
            name: t('packs.size'),
            value: `${sizeOf(size, t, language)}, ${t('packs.documents', { count: documents.length })}`,
          },
        ]}
      />
      <div className={styles['words']}>
        {told !== undefined && <p>{told}</p>}
        <Changes preview={preview} />
      </div>
      <Documents preview={preview} />
      <div className={styles['acts']}>
        <Button look="main" onPress={onInstall}>
          {act}
        </Button>
        <Button onPress={onCancel}>{t('common:do.cancel')}</Button>
      </div>
    </section>
  )
}
