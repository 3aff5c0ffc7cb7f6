/** Hands a picture of the page over as a file, in one of two forms. */
import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { usePicture } from '../../ui/use-picture.ts'
import { Button } from '../../ui/button.tsx'

interface Props {
  readonly picture: RefObject<SVGSVGElement | null>
  /** What the file is called, before its day. */
  readonly name: string
}

export function ExportButtons({ picture, name }: Props) {
  const { t } = useTranslation('pages')
  const give = usePicture(() => picture.current, name)
  return (
    <>
      <Button onPress={() => void give('svg')}>{t('workbook.picture.svg')}</Button>
      <Button onPress={() => void give('png')}>{t('workbook.picture.png')}</Button>
    </>
  )
}
