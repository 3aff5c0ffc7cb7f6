/** The packs that are installed, those that were removed, and those that were made here. */
import { useTranslation } from 'react-i18next'
import { Link, useRevalidator } from 'react-router'
import type { MadePack, PackCard } from '../../../electron/api/views/packs.ts'
import { api, ask } from '../../api.ts'
import { useLanguage } from '../../state/session.tsx'
import { useToast } from '../../state/toasts.ts'
import { useTold } from '../../state/told.ts'
import { formatDay } from '../../lib/format.ts'
import { documentPath } from '../../lib/paths.ts'
import { Button } from '../../ui/button.tsx'
import entries from '../../ui/entries.module.css'
import { LinkButton } from '../../ui/link-button.tsx'
import type { Making } from '../../ui/making.tsx'
import { Section } from '../../ui/section.tsx'
import { sizeOf } from './describe.ts'
import libraryStyles from './library.module.css'
import { RemovedEntry } from './removed-entry.tsx'
import { saidIn, titleIn } from './pack-words.ts'
import styles from './pack.module.css'

/** Removes a pack or puts it back, and shows the page as it then is. */
function useChangePack() {
  const told = useTold()
  const { revalidate } = useRevalidator()
  return (id: string, removed: boolean) =>
    told(async () => {
      const changed = await ask(api.packs[':id'].$patch({ param: { id }, json: { removed } }))
      await revalidate()
      return changed
    })
}

function PackDocuments({ pack: { documents } }: { readonly pack: PackCard }) {
  const { t } = useTranslation('pages')
  return (
    <details className={styles['list']}>
      <summary>{t('packs.documents', { count: documents.length })}</summary>
      <ul>
        {documents.map(({ document, title, language, own, authors, year }) => (
          <li key={document}>
            <Link to={documentPath(document)} lang={language === 'unknown' ? undefined : language}>
              {title}
            </Link>
            <small>
              {[
                ...(authors ? [authors.join(', ')] : []),
                ...(year ? [year] : []),
                t(`library.language.${language}`),
                ...(own ? [t('packs.own')] : []),
              ].join(' · ')}
            </small>
          </li>
        ))}
      </ul>
    </details>
  )
}

function Entry({ pack }: { readonly pack: PackCard }) {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  const toast = useToast()
  const change = useChangePack()
  const { id, version, maker, rights, date, size, installed } = pack
  const { text: title, lang } = saidIn(pack.title, language)
  const about = pack.description && saidIn(pack.description, language)
  const remove = async () => {
    if (!(await change(id, true))) return
    toast({ message: t('packs.removedToast', { title }), undo: () => void change(id, false) })
  }
  const facts = [
    `${t('packs.version')} ${version}`,
    formatDay(date, language),
    maker,
    sizeOf(size, t, language),
    `${t('packs.installedOn')} ${formatDay(installed, language)}`,
    rights,
  ]
  return (
    <li>
      <h3 className={entries['name']} lang={lang}>
        {title}
      </h3>
      <div className={libraryStyles['about']}>
        <ul className={entries['meta']}>
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
        {about && <p lang={about.lang}>{about.text}</p>}
        <PackDocuments pack={pack} />
        <div className={`${libraryStyles['acts']} no-print`}>
          <Button look="quiet" aria-label={`${t('packs.remove')} – ${title}`} onPress={() => void remove()}>
            {t('packs.remove')}
          </Button>
        </div>
      </div>
    </li>
  )
}

function RemovedPack({ pack }: { readonly pack: PackCard }) {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  const told = useTold()
  const change = useChangePack()
  const { revalidate } = useRevalidator()
  const title = titleIn(pack.title, language)
  const deleteIt = () =>
    told(async () => {
      await ask(api.packs[':id'].$delete({ param: { id: pack.id } }))
      await revalidate()
    })
  return (
    <RemovedEntry
      name={title}
      told={title}
      question={t('packs.forGoodAsk', { title })}
      onPutBack={() => void change(pack.id, false)}
      onDelete={() => void deleteIt()}
    />
  )
}

function Made({ made, making }: { readonly made: readonly MadePack[]; readonly making: Making }) {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  return (
    <>
      <h3 className={styles['made']}>{t('packs.made')}</h3>
      <ul>
        {made.map(({ id, title, version, date }) => {
          const name = titleIn(title, language)
          return (
            <li key={id} className={libraryStyles['gone']}>
              <span>
                {name}{' '}
                <small
                  className={styles['muted']}
                >{`${t('packs.version')} ${version} · ${formatDay(date, language)}`}</small>
              </span>
              <span className={libraryStyles['acts']}>
                <Button
                  look="quiet"
                  aria-label={`${t('packs.saveFile')} – ${name}`}
                  onPress={() => making.make(`/api/made-packs/${id}/file`, name)}
                >
                  {t('packs.saveFile')}
                </Button>
                <LinkButton look="quiet" to={`/library/make/${id}`}>
                  {t('packs.next')}
                  <span className="visually-hidden"> – {name}</span>
                </LinkButton>
              </span>
            </li>
          )
        })}
      </ul>
    </>
  )
}

interface Props {
  readonly packs: readonly PackCard[]
  readonly made: readonly MadePack[]
  /** Whether there is anything to make a pack of. */
  readonly canMake: boolean
  readonly making: Making
}

export function Packs({ packs, made, canMake, making }: Props) {
  const { t } = useTranslation('pages')
  const present = packs.filter(({ removed }) => removed === null)
  const removed = packs.filter((pack) => pack.removed !== null)
  return (
    <Section title={t('packs.title')}>
      <p className={libraryStyles['words']}>
        {t('packs.lead')} {present.length === 0 && t('packs.none')}
      </p>
      <ul className={entries['entries']}>
        {present.map((pack) => (
          <Entry key={pack.id} pack={pack} />
        ))}
      </ul>
      {removed.length > 0 && (
        <details className={libraryStyles['removed']}>
          <summary>{t('packs.removed', { count: removed.length })}</summary>
          <ul>
            {removed.map((pack) => (
              <RemovedPack key={pack.id} pack={pack} />
            ))}
          </ul>
        </details>
      )}
      {made.length > 0 && <Made made={made} making={making} />}
      <div className={`${styles['make']} no-print`}>
        {canMake ? <LinkButton to="/library/make">{t('packs.make')}</LinkButton> : <p>{t('packs.makeNone')}</p>}
      </div>
    </Section>
  )
}
