/** The kept states of a tool: when each was saved, and the way back to it. */
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from 'react-aria-components/Dialog'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import type { ToolName, ToolVersion } from '../../../electron/api/views/workbook/index.ts'
import { api, ask, whyOf } from '../../api.ts'
import { useLanguage } from '../../state/session.tsx'
import { formatMoment, formatNumber } from '../../lib/format.ts'
import { Button } from '../../ui/button.tsx'
import styles from './workbook.module.css'

interface Props {
  readonly cluster: string
  readonly tool: ToolName
  /** Puts a kept state in place of the present one; that is a change like any other, and can be taken back. */
  readonly onRestore: (data: unknown) => void
  readonly onClose: () => void
}

const route = api.clusters[':id'].tools[':tool'].versions

export function Versions({ cluster, tool, onRestore, onClose }: Props) {
  const { t } = useTranslation(['pages', 'common'])
  const language = useLanguage()
  const [versions, setVersions] = useState<readonly ToolVersion[] | undefined>()
  const [failed, setFailed] = useState('')
  useEffect(() => {
    ask(route.$get({ param: { id: cluster, tool } })).then(setVersions, (error: unknown) => setFailed(whyOf(error)))
  }, [cluster, tool])
  const restore = async ({ id }: ToolVersion) => {
    try {
      const { data } = await ask(route[':version'].$get({ param: { id: cluster, tool, version: String(id) } }))
      onRestore(data)
      onClose()
    } catch (error) {
      setFailed(whyOf(error))
    }
  }
  return (
    <ModalOverlay className={styles['overlay']} isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className={styles['modal']}>
        <Dialog aria-label={t('workbook.versions.title')}>
          <h2>{t('workbook.versions.title')}</h2>
          <p>{t('workbook.versions.help')}</p>
          {failed && <p role="alert">{failed}</p>}
          {versions?.length === 0 && <p>{t('workbook.versions.none')}</p>}
          <ul className={styles['versions']}>
            {versions?.map((version) => (
              <li key={version.id}>
                <span>
                  {formatMoment(version.saved, language)}
                  <small>
                    {' '}
                    · {t('workbook.versions.size', { size: formatNumber(Math.ceil(version.bytes / 1024), language) })}
                  </small>
                </span>
                <Button
                  look="quiet"
                  aria-label={`${t('workbook.versions.restore')} – ${formatMoment(version.saved, language)}`}
                  onPress={() => void restore(version)}
                >
                  {t('workbook.versions.restore')}
                </Button>
              </li>
            ))}
          </ul>
          <Button look="main" onPress={onClose}>
            {t('common:do.close')}
          </Button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
