/** Marks a step or a module as done, and says since when it is. */
import { Check } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Mark } from '../../../electron/api/views/index.ts'
import { useLanguage } from '../../state/session.tsx'
import { formatDay } from '../../lib/format.ts'
import { Button } from '../../ui/button.tsx'
import { findMark, useMarkDone, type MarkTarget } from './use-marks.ts'
import styles from './learning.module.css'

export function DoneButton({ target, marks }: { readonly target: MarkTarget; readonly marks: readonly Mark[] }) {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  const markDone = useMarkDone()
  const done = findMark(marks, target, 'done')
  const read = findMark(marks, target, 'read')
  return (
    <p className={`${styles['done']} no-print`}>
      <Button look={done ? 'plain' : 'main'} aria-pressed={done !== undefined} onPress={() => markDone(target, done)}>
        <Check size={16} aria-hidden="true" />
        {done ? t('learning.done') : t(`learning.markDone.${target.kind}`)}
      </Button>
      {done && <small>{t('learning.doneOn', { day: formatDay(done.marked, language) })}</small>}
      {!done && read && <small>{t('learning.readOn', { day: formatDay(read.marked, language) })}</small>}
    </p>
  )
}
