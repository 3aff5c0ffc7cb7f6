/** Keeps a table as a file. XLSX first: whatever opens it finds the accents right. */
import { ChevronDown, Download } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { DisclosurePopover } from './disclosure-popover.tsx'
import { FileLinks } from './file-links.tsx'

interface Props {
  readonly title: string
  /** Of the table, with its query but without its format and language. */
  readonly address: string
}

export function ExportMenu({ title, address }: Props) {
  const { t } = useTranslation()
  return (
    <DisclosurePopover
      title={title}
      label={
        <>
          <Download size={16} aria-hidden="true" />
          {t('file.export')}
          <ChevronDown size={14} aria-hidden="true" />
        </>
      }
    >
      {(close) => <FileLinks address={address} onChosen={close} />}
    </DisclosurePopover>
  )
}
