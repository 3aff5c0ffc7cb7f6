/** The two marks that a reader can put on a passage or a case. */
import { Bookmark, BookmarkCheck, NotebookPen } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Pinned } from '../../electron/api/views/notebook.ts'
import { sameTarget, type Pins } from '../state/pins.ts'
import { Button } from './button.tsx'

interface Props {
  readonly target: Pinned
  readonly pins: Pins
  readonly onNote: () => void
  readonly look?: 'plain' | 'quiet'
}

export function PinTools({ target, pins, onNote, look = 'plain' }: Props) {
  const { t } = useTranslation()
  const marked = pins.bookmarks.some((one) => sameTarget(one, target))
  const Icon = marked ? BookmarkCheck : Bookmark
  return (
    <>
      <Button
        look={look}
        onPress={() => void pins.toggleBookmark(target)}
        isDisabled={!pins.ready}
        aria-pressed={marked}
      >
        <Icon size={16} aria-hidden="true" />
        {marked ? t('mark.bookmarked') : t('mark.bookmark')}
      </Button>
      <Button look={look} onPress={onNote}>
        <NotebookPen size={16} aria-hidden="true" />
        {t('mark.note')}
      </Button>
    </>
  )
}
