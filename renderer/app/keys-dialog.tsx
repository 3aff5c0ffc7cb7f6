/** The dialog that says which keys there are: everywhere, to the rooms, and on the page that is open. */
import { useTranslation } from 'react-i18next'
import { Dialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { Button } from '../ui/button.tsx'
import { GeneralKeys, KeyGroup, type KeyLine } from '../ui/key-table.tsx'
import styles from './keys-dialog.module.css'

interface Props {
  /** The keys of the page that is open. */
  readonly page: readonly KeyLine[]
  readonly onClose: () => void
}

export default function KeysDialog({ page, onClose }: Props) {
  const { t } = useTranslation(['keys', 'common'])
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={(open) => !open && onClose()} className={styles['overlay'] ?? ''}>
      <Modal className={styles['modal'] ?? ''}>
        <Dialog className={styles['dialog'] ?? ''}>
          <div className={styles['head']}>
            <Heading slot="title" level={2}>
              {t('title')}
            </Heading>
            <Button onPress={onClose}>{t('common:do.close')}</Button>
          </div>
          <p>{t('lead')}</p>
          <div className={styles['groups']}>
            <GeneralKeys />
            {page.length > 0 ? (
              <KeyGroup title={t('groups.page')} lines={page} />
            ) : (
              <section>
                <h3>{t('groups.page')}</h3>
                <p>{t('none')}</p>
              </section>
            )}
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
