/** A button that opens a small box beside it. */
import { useRef, useState, type ReactNode } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { Popover } from 'react-aria-components/Popover'
import { Button } from './button.tsx'
import styles from './disclosure-popover.module.css'

interface Props {
  readonly label: ReactNode
  /** Names the box. */
  readonly title: string
  readonly look?: 'plain' | 'quiet'
  readonly children: (close: () => void) => ReactNode
}

export function DisclosurePopover({ label, title, look = 'plain', children }: Props) {
  const [open, setOpen] = useState(false)
  const box = useRef<HTMLSpanElement>(null)
  const close = () => setOpen(false)
  return (
    <span ref={box} className={`${styles['box']} no-print`}>
      <Button look={look} aria-expanded={open} aria-haspopup="dialog" onPress={() => setOpen(!open)}>
        {label}
      </Button>
      <Popover triggerRef={box} isOpen={open} onOpenChange={setOpen} placement="bottom end" offset={6}>
        <Dialog className={styles['popover']} aria-label={title}>
          <h2>{title}</h2>
          {children(close)}
        </Dialog>
      </Popover>
    </span>
  )
}
