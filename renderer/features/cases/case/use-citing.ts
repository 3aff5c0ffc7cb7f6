/** Makes citations of a case and its figures; the documents' records are asked for when the first is wanted. */
import { useCallback, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseView, SourceCard } from '../../../../electron/api/views/index.ts'
import { api, ask } from '../../../api.ts'
import { useReadingLanguage, useSession } from '../../../app/session.tsx'
import { useToast } from '../../../app/toast.tsx'
import { useTold } from '../../../app/told.ts'
import { citeCase, citeFigure } from '../../../lib/case-citation.ts'
import { copyText } from '../../../lib/take-along.ts'

type Figure = CaseView['figures'][number]

export interface Citing {
  /** The citation, or undefined after the reader has been told why there is none. */
  readonly cite: (figure?: Figure) => Promise<string | undefined>
  readonly copy: (citation: string) => void
}

export function useCiting(one: Pick<CaseView, 'title' | 'sources'>): Citing {
  const language = useReadingLanguage()
  const { version } = useSession()
  const documents = useRef<Promise<SourceCard[]> | undefined>(undefined)
  const told = useTold()
  const toast = useToast()
  const { t } = useTranslation('pages')
  const cite = useCallback(
    (figure?: Figure) =>
      told(async () => {
        documents.current ??= ask(api.sources.$get())
        const means = { language, version, year: new Date().getFullYear(), documents: await documents.current }
        return figure ? citeFigure(one, figure, means) : citeCase(one, means)
      }),
    [one, language, version, told],
  )
  const copy = useCallback(
    (citation: string) => toast({ message: copyText(citation) ? t('cases.copied') : t('cases.notCopied') }),
    [toast, t],
  )
  return { cite, copy }
}
