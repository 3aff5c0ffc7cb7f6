/** Items to set in order: each has two buttons, and the arrow keys move the one that has the focus. */
import { ArrowDown, ArrowUp } from 'lucide-react'
import { useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Question } from '../../../content/schema/index.ts'
import type { Verdict } from '../../../electron/api/views/index.ts'
import { useReadingLanguage } from '../../state/session.tsx'
import { Button } from '../../ui/button.tsx'
import styles from './question.module.css'

interface Props {
  readonly question: Extract<Question, { kind: 'ordering' }>
  readonly order: readonly string[]
  readonly onOrder: (order: readonly string[]) => void
  readonly verdict: Verdict | undefined
}

export function QuestionOrdering({ question, order, onOrder, verdict }: Props) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const list = useRef<HTMLOListElement>(null)
  const [told, setTold] = useState('')
  const textOf = (id: string) => question.items.find((item) => item.id === id)?.text[language] ?? ''
  const move = (id: string, by: -1 | 1) => {
    const at = order.indexOf(id)
    const to = at + by
    if (to < 0 || to >= order.length) return
    onOrder(order.toSpliced(at, 1).toSpliced(to, 0, id))
    setTold(t('learning.movedTo', { text: textOf(id), place: to + 1, total: order.length }))
    // The item keeps the focus wherever it goes.
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-id="${id}"]`)?.focus())
  }
  const onKey = (event: KeyboardEvent, id: string) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
    event.preventDefault()
    move(id, event.key === 'ArrowUp' ? -1 : 1)
  }
  return (
    <>
      {!verdict && <p className={styles['help']}>{t('learning.orderingHelp')}</p>}
      <ol className={styles['ordering']} ref={list}>
        {order.map((id, index) => {
          const right = question.items[index]?.id === id
          return (
            <li key={id} data-state={verdict && (right ? 'right' : 'wrong')}>
              {verdict ? (
                <span lang={language}>
                  {textOf(id)}{' '}
                  <strong>
                    {right
                      ? t('learning.inPlace')
                      : t('learning.belongsAt', { place: question.items.findIndex((item) => item.id === id) + 1 })}
                  </strong>
                </span>
              ) : (
                <div className={styles['row']}>
                  <button
                    type="button"
                    data-id={id}
                    lang={language}
                    className={styles['item']}
                    aria-label={t('learning.itemAt', { text: textOf(id), place: index + 1, total: order.length })}
                    onKeyDown={(event) => onKey(event, id)}
                  >
                    {textOf(id)}
                  </button>
                  <Button
                    look="quiet"
                    isDisabled={index === 0}
                    aria-label={t('learning.moveUp', { text: textOf(id) })}
                    onPress={() => move(id, -1)}
                  >
                    <ArrowUp size={16} aria-hidden="true" />
                  </Button>
                  <Button
                    look="quiet"
                    isDisabled={index === order.length - 1}
                    aria-label={t('learning.moveDown', { text: textOf(id) })}
                    onPress={() => move(id, 1)}
                  >
                    <ArrowDown size={16} aria-hidden="true" />
                  </Button>
                </div>
              )}
            </li>
          )
        })}
      </ol>
      <p className="visually-hidden" aria-live="polite">
        {told}
      </p>
      {verdict && (
        <p className={styles['feedback']} lang={language}>
          {question.feedback[verdict.right ? 'right' : 'wrong'][language]}
        </p>
      )}
    </>
  )
}
