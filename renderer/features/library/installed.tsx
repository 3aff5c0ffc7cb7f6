/** What is installed, and whether all of it is as it should be. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { InstalledView, IntegrityView } from '../../../electron/api/views/documents.ts'
import type { DamagedPack } from '../../../electron/api/views/packs.ts'
import { api, ask } from '../../api.ts'
import { useLanguage, useSession } from '../../state/session.tsx'
import { useTold } from '../../state/told.ts'
import { formatNumber } from '../../lib/format.ts'
import { Button } from '../../ui/button.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Section } from '../../ui/section.tsx'
import { sizeOf } from './describe.ts'
import { titleIn } from './pack-words.ts'
import styles from './library.module.css'

function useFindings() {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  const damaged = ({ title, documents }: DamagedPack) =>
    t('packs.damaged', { title: titleIn(title, language), documents: documents.join(', ') })
  return ({ library, notebook, originals, packs }: IntegrityView): string[] => {
    const found = [
      ...(library ? [] : [t('library.libraryDamaged')]),
      ...(notebook === false ? [t('library.notebookDamaged')] : []),
      ...(originals.length > 0 ? [t('library.originalsGone', { titles: originals.join(', ') })] : []),
      ...packs.map(damaged),
    ]
    return found.length === 0 ? [t('library.sound')] : found
  }
}

function Check() {
  const { t } = useTranslation('pages')
  const told = useTold()
  const findings = useFindings()
  const [busy, setBusy] = useState(false)
  const [found, setFound] = useState<IntegrityView | undefined>()
  const check = async () => {
    setBusy(true)
    setFound(undefined)
    await told(async () => setFound(await ask(api.installed.check.$post())))
    setBusy(false)
  }
  return (
    <div className={`${styles['check']} no-print`}>
      <Button isDisabled={busy} onPress={() => void check()}>
        {t('library.check')}
      </Button>
      <div role="status">
        {busy && t('library.checking')}
        {found && findings(found).map((finding) => <p key={finding}>{finding}</p>)}
      </div>
    </div>
  )
}

/** @param installed null where the library does not open */
export function Installed({ installed }: { readonly installed: InstalledView | null }) {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  const { version } = useSession()
  const say = (count: number) => formatNumber(count, language)
  return (
    <Section title={t('library.installed')}>
      {installed ? (
        <Facts
          facts={[
            {
              name: t('library.holds'),
              value: t('library.holding', {
                sources: say(installed.counts.sources),
                passages: say(installed.counts.passages),
                cases: say(installed.counts.cases),
                terms: say(installed.counts.terms),
              }),
            },
            { name: t('library.edition'), value: installed.edition },
            { name: t('library.size'), value: sizeOf(installed.size, t, language) },
            { name: t('library.version'), value: version },
          ]}
        />
      ) : (
        <p>{t('library.noLibrary')}</p>
      )}
      <Check />
    </Section>
  )
}
