/** Hands a picture of the page over as a file that says what it shows and where it comes from. What makes it comes when it is first asked for. */
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { Bilingual, Language } from '../../content/schema/common.ts'
import { fileNameOf } from '../../content/wording/file-name.ts'
import { useLanguage, useSession } from '../state/session.tsx'
import { useToast } from '../state/toasts.ts'
import { formatDay } from '../lib/format.ts'
import { saveFile } from '../lib/take-along.ts'
import { today } from '../lib/today.ts'

export type PictureForm = 'svg' | 'png'

/** Whom a picture is owed to: the library and the documents that it draws on, or the reader's own cluster. */
export type PictureSource =
  | {
      readonly documents: readonly Bilingual[]
      /** Where it stands in Grappe, as a citation says it: "case/sialkot". */
      readonly entry?: string
    }
  | { readonly cluster: string }

/** A drawing of the page, or a part of it that is drawn by the style sheet. */
export interface Pictured {
  readonly find: () => Element | null | undefined
  /** What the file is called, before its day. */
  readonly name: string
  readonly title: string
  /** What it holds, and what was chosen, in words. */
  readonly detail?: string | undefined
  readonly source: PictureSource
}

interface Means {
  readonly t: TFunction
  readonly language: Language
  readonly version: string
  readonly day: string
}

/** The line at the foot of a picture, worded as a citation is. */
export function sourceLine(source: PictureSource, { t, language, version, day }: Means): string {
  const date = formatDay(day, language)
  if ('cluster' in source) return t('file.sourceOwn', { cluster: source.cluster, day: date, version })
  const { documents, entry } = source
  const names = [...new Set(documents.map((short) => short[language]))].join(language === 'fr' ? '\u00A0; ' : '; ')
  const grappe = ['Grappe', version, entry && `(${entry})`].filter(Boolean).join(' ')
  return names === ''
    ? t('file.sourceGrappe', { grappe, day: date })
    : t('file.source', { grappe, documents: names, day: date })
}

export function usePicture(pictured: Pictured): (form: PictureForm) => Promise<void> {
  const { t } = useTranslation()
  const language = useLanguage()
  const { version } = useSession()
  const toast = useToast()
  return async (form) => {
    const { find, name, title, detail, source } = pictured
    const element = find()
    if (!element) return
    const day = today()
    const caption = { title, detail, source: sourceLine(source, { t, language, version, day }) }
    try {
      const { pngFile, svgFile } = await import('../lib/picture-file.ts')
      saveFile(`${fileNameOf(name, day)}.${form}`, await (form === 'svg' ? svgFile : pngFile)(element, caption))
    } catch (error) {
      toast({ message: t('file.pictureFailed', { why: String(error) }) })
    }
  }
}
