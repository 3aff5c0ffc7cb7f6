/** A cell opened in place: what it says, where it is said, and the cases of its type. */
import { Quote } from 'lucide-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from 'react-aria-components/Dialog'
import { Popover } from 'react-aria-components/Popover'
import { Link } from 'react-router'
import type { TypologyView } from '../../../electron/api/views/index.ts'
import { useReadingLanguage } from '../../state/session.tsx'
import { capitalise } from '../../lib/format.ts'
import { passagePath } from '../../lib/paths.ts'
import { Button } from '../../ui/button.tsx'
import styles from './matrix.module.css'

interface Props {
  readonly typology: TypologyView
  readonly cell: TypologyView['cells'][number]
  /** The cell's button. */
  readonly element: HTMLElement
  readonly onClose: () => void
  /** Opens how the passage of the cell is cited. */
  readonly onCite: () => void
}

export function CellDialog({ typology, cell, element, onClose, onCite }: Props) {
  const { t } = useTranslation(['pages', 'common'])
  const language = useReadingLanguage()
  const trigger = useMemo(() => ({ current: element }), [element])
  const type = typology.types.find(({ id }) => id === cell.type)
  const characteristic = typology.characteristics.find(({ id }) => id === cell.characteristic)
  if (!type || !characteristic) return null
  const base = `/typologies/${typology.id}`
  return (
    <Popover triggerRef={trigger} isOpen onOpenChange={(open) => !open && onClose()} placement="bottom" offset={4}>
      <Dialog className={styles['dialog']} aria-label={element.getAttribute('aria-label') ?? ''}>
        <p className={styles['over']} lang={language}>
          {capitalise(characteristic.name[language], language)} · {capitalise(type.name[language], language)}
        </p>
        <p className={styles['says']} lang={language}>
          {capitalise(cell.text[language], language)}
        </p>
        {cell.note && <p lang={language}>{cell.note[language]}</p>}
        <ul>
          <li>
            <Link to={passagePath(cell.cite.source, cell.cite.anchor)} lang={language}>
              {cell.cite.short[language]}, {cell.cite.locator[language]}
            </Link>
          </li>
          {type.cases.map((one) => (
            <li key={one.id}>
              <Link to={`/cases/${one.id}`}>{one.title[language]}</Link>
            </li>
          ))}
          <li>
            <Link to={`${base}/${type.id}`}>{t('typologies.openType')}</Link>
          </li>
          <li>
            <Link to={`${base}/${characteristic.id}`}>{t('typologies.openCharacteristic')}</Link>
          </li>
        </ul>
        <div className={styles['acts']}>
          {/* A dialog takes the focus; this is its first act. */}
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
          <Button autoFocus onPress={onClose}>
            {t('common:do.close')}
          </Button>
          <Button look="quiet" onPress={onCite}>
            <Quote size={16} aria-hidden="true" />
            {t('common:citation.cite')}
          </Button>
        </div>
      </Dialog>
    </Popover>
  )
}
