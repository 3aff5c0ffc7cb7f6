/** My library: the reader's own documents, what is installed, and the backups. */
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
import { isPack } from './is-pack.ts'
import { PackRows } from './pack-imports.tsx'
import { Packs } from './pack-list.tsx'
import styles from './library.module.css'
import { useImports } from './use-imports.ts'
import { usePacks } from './use-packs.ts'

export async function loader() {
  // The reader's own must open where the library does not.
  const installed = ask(api.installed.$get()).catch(() => null)
  const packs = ask(api.packs.$get())
  const made = ask(api['made-packs'].$get())
  return {
    documents: await ask(api.documents.$get()),
    packs: await packs,
    made: await made,
    installed: await installed,
  }
}

/** Documents and packs come by the same door: which is which, the files themselves say. */
function useBringing() {
  const imports = useImports()
  const packs = usePacks()
  const bring = async (files: readonly File[]) => {
    const found = await Promise.all(files.map(isPack))
    packs.bring(files.filter((_, at) => found[at]))
    imports.bring(files.filter((_, at) => !found[at]))
  }
  return { packs, imports: { ...imports, bring: (files: readonly File[]) => void bring(files) } }
}

export function Component() {
  const { t } = useTranslation(['pages', 'common'])
  const { documents, packs, made, installed } = useLoaderData<typeof loader>()
  const bringing = useBringing()
  const making = useMaking()
  const present = documents.filter(({ removed }) => removed === null)
  // Those that came with a pack are listed, removed and put back with it.
  const own = present.filter(({ pack }) => pack?.own !== false)
  const removed = documents.filter((document) => document.removed !== null && document.pack?.own !== false)
  return (
    <Page title={t('common:rooms.library')} lead={t('library.lead')}>
      <Section title={t('library.documents')}>
        <div className="no-print">
          <ImportZone imports={bringing.imports} />
          <PackRows packs={bringing.packs} />
        </div>
        {present.length === 0 && <p className={styles['words']}>{t('library.none')}</p>}
        <DocumentList documents={own} making={making} />
        {removed.length > 0 && <RemovedList documents={removed} />}
      </Section>
      <Packs packs={packs} made={made} canMake={present.length > 0} making={making} />
      <Installed installed={installed} />
      <Backups />
      <MakingStatus making={making} />
    </Page>
  )
}
