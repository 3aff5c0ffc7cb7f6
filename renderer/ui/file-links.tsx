/** The formats in which a table can be kept, the usual one first; each is a file of the program's own. */
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../state/session.tsx'
import { ChoiceLinks } from './choice-links.tsx'

interface Props {
  /** With its query, without format and language. */
  readonly address: string
  readonly onChosen: () => void
}

export function FileLinks({ address, onChosen }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const join = address.includes('?') ? '&' : '?'
  const choices = (['xlsx', 'csv'] as const).map((format) => ({
    name: t(`file.${format}`),
    about: t(`file.${format}About`),
    target: { file: `${address}${join}format=${format}&language=${language}` },
  }))
  return <ChoiceLinks choices={choices} onChosen={onChosen} />
}
