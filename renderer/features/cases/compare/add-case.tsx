/** A box in which one types the title of a case to set it beside the others. */
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ComboBox } from 'react-aria-components/ComboBox'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { fold } from '../../../../content/filtering/index.ts'
import type { CaseCard } from '../../../../electron/api/views/index.ts'
import { useReadingLanguage } from '../../../state/session.tsx'
import { placeLine } from '../../../ui/case-card.tsx'
import styles from './compare.module.css'

interface Props {
  readonly cases: readonly CaseCard[]
  readonly taken: readonly string[]
  readonly onAdd: (id: string) => void
}

/** How many cases are listed at once. */
const listed = 40

export function AddCase({ cases, taken, onAdd }: Props) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const [typed, setTyped] = useState('')
  const searchable = useMemo(
    () =>
      cases
        .map((one) => ({ one, words: fold(`${one.title[language]} ${placeLine(one, language)}`) }))
        .toSorted((a, b) => a.one.title[language].localeCompare(b.one.title[language], language)),
    [cases, language],
  )
  const found = searchable.filter(({ one, words }) => !taken.includes(one.id) && words.includes(fold(typed.trim())))
  return (
    <ComboBox
      className={styles['add'] ?? ''}
      menuTrigger="focus"
      items={found.slice(0, listed).map(({ one }) => one)}
      inputValue={typed}
      onInputChange={setTyped}
      value={null}
      onChange={(id) => {
        if (typeof id !== 'string') return
        setTyped('')
        onAdd(id)
      }}
      allowsEmptyCollection
    >
      <Label>{t('compare.add')}</Label>
      <Input placeholder={t('compare.addPlaceholder')} maxLength={200} />
      <Popover className={styles['options'] ?? ''}>
        <ListBox<CaseCard> renderEmptyState={() => <p className={styles['about']}>{t('compare.addNone')}</p>}>
          {(one) => (
            <ListBoxItem id={one.id} textValue={one.title[language]} className={styles['option'] ?? ''}>
              <span lang={language}>{one.title[language]}</span>
              <small lang={language}>{placeLine(one, language)}</small>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
