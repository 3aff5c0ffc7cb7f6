/** Keeps a table or a picture as a file. XLSX first: whatever opens it finds the accents right. */
import { ChevronDown, Download } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { usePicture, type Pictured } from './use-picture.ts'
import { ChoiceLinks } from './choice-links.tsx'
import { DisclosurePopover } from './disclosure-popover.tsx'
import { FileLinks } from './file-links.tsx'

interface Props {
  readonly title: string
  /** Of the table, with its query but without its format and language. */
  readonly address?: string
  readonly picture?: Pictured | undefined
}

function PictureLinks({ picture, onChosen }: { readonly picture: Pictured; readonly onChosen: () => void }) {
  const { t } = useTranslation()
  const give = usePicture(picture)
  const choices = (['svg', 'png'] as const).map((form) => ({
    name: t(`file.${form}`),
    about: t(`file.${form}About`),
    target: { act: () => void give(form) },
  }))
  return <ChoiceLinks choices={choices} onChosen={onChosen} />
}

export function ExportMenu({ title, address, picture }: Props) {
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
      {(close) => (
        <>
          {address !== undefined && <FileLinks address={address} onChosen={close} />}
          {picture && <PictureLinks picture={picture} onChosen={close} />}
        </>
      )}
    </DisclosurePopover>
  )
}
