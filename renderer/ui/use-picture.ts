/** Hands a picture of the page over as a file. What makes it comes when it is first asked for. */
import { useTranslation } from 'react-i18next'
import { fileNameOf } from '../../content/wording/file-name.ts'
import { useToast } from '../state/toasts.ts'
import { saveFile } from '../lib/take-along.ts'
import { today } from '../lib/today.ts'

export type PictureForm = 'svg' | 'png'

/** @param name what the file is called, before its day */
export function usePicture(find: () => Element | null | undefined, name: string): (form: PictureForm) => Promise<void> {
  const { t } = useTranslation()
  const toast = useToast()
  return async (form) => {
    const element = find()
    if (!element) return
    try {
      const { pngFile, svgFile } = await import('../lib/picture-file.ts')
      saveFile(`${fileNameOf(name, today())}.${form}`, await (form === 'svg' ? svgFile : pngFile)(element))
    } catch (error) {
      toast({ message: t('file.pictureFailed', { why: String(error) }) })
    }
  }
}
