/** The originals of the documents: which are attached, by what, and how to attach one or take it away. */
import { useTranslation } from 'react-i18next'
import { Link, useRevalidator } from 'react-router'
import type { OriginalFile, OriginalView } from '../../../electron/api/views/originals.ts'
import { api, ask } from '../../api.ts'
import { useLanguage, useReadingLanguage } from '../../state/session.tsx'
import { useToast } from '../../state/toasts.ts'
import { useTold } from '../../state/told.ts'
import { formatDay } from '../../lib/format.ts'
import { passagePath } from '../../lib/paths.ts'
import { Button } from '../../ui/button.tsx'
import entries from '../../ui/entries.module.css'
import { LinkButton } from '../../ui/link-button.tsx'
import { Section } from '../../ui/section.tsx'
import { AttachZone } from './attach-zone.tsx'
import { sizeOf } from './describe.ts'
import styles from './library.module.css'
import { RemovedEntry } from './removed-entry.tsx'
import { useAttaching } from './use-attaching.ts'

/** Takes a file away or puts it back, and shows the page as it then is. */
function useChange() {
  const told = useTold()
  const { revalidate } = useRevalidator()
  return (id: string, removed: boolean) =>
    told(async () => {
      const changed = await ask(api.originals[':id'].$patch({ param: { id }, json: { removed } }))
      await revalidate()
      return changed
    })
}

function useFacts({ packaged, passages, whole, file }: OriginalView): string[] {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  const shown = t('originals.shown', { count: passages, whole })
  if (packaged) return [t('originals.packaged'), shown]
  if (!file) return [t('originals.none')]
  const { attached, fileName, format, size } = file
  const when = formatDay(attached, language)
  return [t('originals.own', { when }), fileName, t(`library.format.${format}`), sizeOf(size, t, language), shown]
}

function Removed({ file: { id, fileName, removed } }: { readonly file: OriginalFile }) {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  const told = useTold()
  const change = useChange()
  const { revalidate } = useRevalidator()
  const deleteIt = () =>
    told(async () => {
      await ask(api.originals[':id'].$delete({ param: { id } }))
      await revalidate()
    })
  const when = formatDay(removed ?? '', language)
  return (
    <RemovedEntry
      name={fileName}
      told={t('originals.wasTaken', { file: fileName, when })}
      question={t('originals.forGoodAsk', { file: fileName })}
      onPutBack={() => void change(id, false)}
      onDelete={() => void deleteIt()}
    />
  )
}

function Acts({ original }: { readonly original: OriginalView }) {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  const toast = useToast()
  const change = useChange()
  const { source, anchor, packaged, passages, file } = original
  const short = original.short[language]
  const takeAway = async (id: string) => {
    if (!(await change(id, true))) return
    toast({ message: t('originals.takenAway', { title: short }), undo: () => void change(id, false) })
  }
  if (passages === 0 && !file) return null
  return (
    <div className={`${styles['acts']} no-print`}>
      <LinkButton look="quiet" to={`${passagePath(source, anchor)}?view=original`}>
        {t('originals.read')}
        <span className="visually-hidden"> – {short}</span>
      </LinkButton>
      {file && !packaged && (
        <Button
          look="quiet"
          aria-label={`${t('originals.takeAway')} – ${short}`}
          onPress={() => void takeAway(file.id)}
        >
          {t('originals.takeAway')}
        </Button>
      )}
    </div>
  )
}

function Entry({ original }: { readonly original: OriginalView }) {
  const { t } = useTranslation('pages')
  const reading = useReadingLanguage()
  const facts = useFacts(original)
  const { source, short, title, packaged, passages, whole, file, removed } = original
  return (
    <li>
      <h3 className={entries['name']} lang={reading}>
        <Link to={`/sources/${source}`}>{short[reading]}</Link>
      </h3>
      <div className={styles['about']}>
        <p lang={reading}>{title[reading]}</p>
        <ul className={entries['meta']}>
          {facts.map((fact) => (
            <li key={fact} className={styles['path']}>
              {fact}
            </li>
          ))}
        </ul>
        {file && !packaged && passages < whole && <p>{t('originals.partly', { found: passages, whole })}</p>}
        <Acts original={original} />
        {!packaged && removed.length > 0 && (
          <ul>
            {removed.map((one) => (
              <Removed key={one.id} file={one} />
            ))}
          </ul>
        )}
      </div>
    </li>
  )
}

/** @param onImport takes a file that is none of the documents as one of the reader's own */
export function Originals({
  originals,
  onImport,
}: {
  readonly originals: readonly OriginalView[]
  readonly onImport: (file: File) => void
}) {
  const { t } = useTranslation('pages')
  const attachings = useAttaching()
  return (
    <Section title={t('originals.title')} id="originals">
      <p className={styles['words']}>{t('originals.lead')}</p>
      <div className="no-print">
        <AttachZone attachings={attachings} onImport={onImport} />
      </div>
      <ul className={entries['entries']}>
        {originals.map((original) => (
          <Entry key={original.source} original={original} />
        ))}
      </ul>
    </Section>
  )
}
