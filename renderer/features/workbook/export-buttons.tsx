/** Hands a picture of the page over as a file, in one of two forms. */
import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { fileNameOf } from '../../../content/wording/file-name.ts'
import { useToast } from '../../app/toast.tsx'
import { saveFile } from '../../lib/take-along.ts'
import { Button } from '../../ui/button.tsx'
import { today } from './days.ts'
import { pngFile, svgFile } from './export-picture.ts'

interface Props {
  readonly picture: RefObject<SVGSVGElement | null>
  /** What the file is called, before its day. */
  readonly name: string
}

export function ExportButtons({ picture, name }: Props) {
  const { t } = useTranslation('pages')
  const toast = useToast()
  const give = async (ending: string, make: (svg: SVGSVGElement) => Promise<Blob>) => {
    if (!picture.current) return
    try {
      saveFile(`${fileNameOf(name, today())}.${ending}`, await make(picture.current))
    } catch (error) {
      toast({ message: t('workbook.picture.failed', { why: String(error) }) })
    }
  }
  return (
    <>
      <Button onPress={() => void give('svg', svgFile)}>{t('workbook.picture.svg')}</Button>
      <Button onPress={() => void give('png', pngFile)}>{t('workbook.picture.png')}</Button>
    </>
  )
}
