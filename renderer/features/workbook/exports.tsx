/** Everything that can be made of a cluster's file, each with what it is for. */
import { ChevronDown, Download } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../state/session.tsx'
import { useTold } from '../../state/told.ts'
import { ChoiceLinks, type LinkChoice } from '../../ui/choice-links.tsx'
import { DisclosurePopover } from '../../ui/disclosure-popover.tsx'
import { MakingStatus, useMaking } from '../../ui/making.tsx'
import { downloadCluster } from './cluster-file.ts'

const files = ['report', 'plan', 'dossier', 'tables', 'survey'] as const

export function Exports({ cluster }: { readonly cluster: string }) {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  const told = useTold()
  const making = useMaking()
  const words = (key: (typeof files)[number] | 'paper' | 'whole') => ({
    name: t(`workbookExports.${key}.name`),
    about: t(`workbookExports.${key}.what`),
  })
  const choices: LinkChoice[] = [
    ...files.map((what) => ({
      ...words(what),
      target: {
        act: () => making.make(`/api/clusters/${cluster}/exports/${what}?language=${language}`, words(what).name),
      },
    })),
    { ...words('paper'), target: { page: `/workbook/${cluster}/print?language=${language}` } },
    { ...words('whole'), target: { act: () => void told(() => downloadCluster(cluster)) } },
  ]
  return (
    <>
      <DisclosurePopover
        title={t('workbookExports.title')}
        label={
          <>
            <Download size={16} aria-hidden="true" />
            {t('workbookExports.open')}
            <ChevronDown size={14} aria-hidden="true" />
          </>
        }
      >
        {(close) => <ChoiceLinks choices={choices} onChosen={close} />}
      </DisclosurePopover>
      <MakingStatus making={making} />
    </>
  )
}
