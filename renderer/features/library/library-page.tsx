/** My library: the reader's own documents, the originals, what is installed, and the backups. */
import { useTranslation } from 'react-i18next'
import { useLoaderData } from 'react-router'
import { api, ask } from '../../api.ts'
import { MakingStatus, useMaking } from '../../ui/making.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { Backups } from './backups.tsx'
import { DocumentList, RemovedList } from './document-list.tsx'
import { ImportZone } from './import-zone.tsx'
import { Installed } from './installed.tsx'
import styles from './library.module.css'
import { Originals } from './originals.tsx'
import { useImports } from './use-imports.ts'

export async function loader() {
  // The reader's own must open where the library does not.
  const installed = ask(api.installed.$get()).catch(() => null)
  const originals = ask(api.originals.$get()).catch(() => [])
  return { documents: await ask(api.documents.$get()), installed: await installed, originals: await originals }
}

export function Component() {
  const { t } = useTranslation(['pages', 'common'])
  const { documents, installed, originals } = useLoaderData<typeof loader>()
  const imports = useImports()
  const making = useMaking()
  const present = documents.filter(({ removed }) => removed === null)
  const removed = documents.filter((document) => document.removed !== null)
  return (
    <Page title={t('common:rooms.library')} lead={t('library.lead')}>
      <Section title={t('library.documents')}>
        <div className="no-print">
          <ImportZone imports={imports} />
        </div>
        {present.length === 0 && <p className={styles['words']}>{t('library.none')}</p>}
        <DocumentList documents={present} making={making} />
        {removed.length > 0 && <RemovedList documents={removed} />}
      </Section>
      {originals.length > 0 && <Originals originals={originals} onImport={(file) => imports.bring([file])} />}
      <Installed installed={installed} originals={originals} />
      <Backups />
      <MakingStatus making={making} />
    </Page>
  )
}
