/** Hands a picture of the page over as a file, in one of two forms. */
import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../state/session.tsx'
import { withColon } from '../../lib/format.ts'
import { usePicture } from '../../ui/use-picture.ts'
import { Button } from '../../ui/button.tsx'
import { useCluster } from './cluster-route.tsx'

interface Props {
  readonly picture: RefObject<SVGSVGElement | null>
  /** What the file is called, after the cluster and before its day. */
  readonly name: string
  /** What the picture shows of the cluster. */
  readonly title: string
}

export function ExportButtons({ picture, name, title }: Props) {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  const cluster = useCluster()
  const give = usePicture({
    find: () => picture.current,
    name: `${cluster.name} ${name}`,
    title: `${withColon(title, language)} ${cluster.name}`,
    source: { cluster: cluster.name },
  })
  return (
    <>
      <Button onPress={() => void give('svg')}>{t('workbook.picture.svg')}</Button>
      <Button onPress={() => void give('png')}>{t('workbook.picture.png')}</Button>
    </>
  )
}
