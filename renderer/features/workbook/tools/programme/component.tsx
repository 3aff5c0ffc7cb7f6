/** One component of the programme: what the documents put in it, its text, partners and activities with amounts. */
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { ModelView } from '../../../../../electron/api/views/index.ts'
import type { Programme } from '../../../../../electron/api/views/workbook/index.ts'
import { useReadingLanguage } from '../../../../state/session.tsx'
import { headingOf } from '../../../../lib/format.ts'
import { Button } from '../../../../ui/button.tsx'
import { Citations } from '../../../../ui/citation.tsx'
import { NumberField, TextAreaField, TextField } from '../../../../ui/field.tsx'
import { newId } from '../../new-id.ts'
import { withChange, without } from '../../parts.ts'
import type { Change } from '../../use-tool.ts'
import shared from '../tools.module.css'
import styles from './programme.module.css'

type Component = Programme['components'][string]
const untouched: Component = { content: '', partners: '', activities: [] }

interface Props {
  readonly data: Programme
  readonly change: Change<Programme>
  readonly model: ModelView
  readonly group: ModelView['groups'][number]
  readonly currency: string
  /** The sum of its activities, as it is printed. */
  readonly total: string
}

export function ComponentForm({ data, change, model, group, currency, total }: Props) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const { content, partners, activities } = data.components[group.id] ?? untouched
  const set = (to: (component: Component) => Partial<Component>, key = '') =>
    change(
      (programme) => {
        const before = programme.components[group.id] ?? untouched
        return { ...programme, components: { ...programme.components, [group.id]: { ...before, ...to(before) } } }
      },
      key && `${group.id} ${key}`,
    )
  const list = useRef<HTMLUListElement>(null)
  const add = () => {
    set((before) => ({ activities: [...before.activities, { id: newId(), what: '', amount: null }] }))
    // What is written next is the name of the new activity.
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('li:last-child input')?.focus())
  }
  return (
    <section className={shared['part']} aria-label={group.name[language]}>
      <div className={shared['head']}>
        <h3 lang={language}>{headingOf(group.name[language], language)}</h3>
        <strong>{total}</strong>
      </div>
      <details className="no-print">
        <summary>{t('workbookProgramme.usual')}</summary>
        <ul className={shared['plain']} lang={language}>
          {model.items
            .filter((item) => item.group === group.id)
            .map(({ id, name, text, question, cite }) => (
              <li key={id}>
                <strong>{headingOf(name[language], language)}</strong> – {text[language]} <Citations cited={cite} />{' '}
                {question && <em>{question[language]}</em>}
              </li>
            ))}
        </ul>
      </details>
      <div className={shared['two']}>
        <TextAreaField
          label={t('workbookProgramme.content')}
          value={content}
          onChange={(text) => set(() => ({ content: text }), 'content')}
        />
        <TextAreaField
          label={t('workbookProgramme.partners')}
          value={partners}
          onChange={(text) => set(() => ({ partners: text }), 'partners')}
        />
      </div>
      <ul ref={list} className={styles['lines']}>
        {activities.map(({ id, what, amount }, index) => (
          <li key={id}>
            <TextField
              label={t('workbookProgramme.activity', { number: index + 1 })}
              value={what}
              onChange={(text) =>
                set((before) => ({ activities: withChange(before.activities, id, { what: text }) }), `what ${id}`)
              }
            />
            <NumberField
              label={t('workbookProgramme.amount', { currency })}
              value={amount}
              min={0}
              onChange={(value) =>
                set((before) => ({ activities: withChange(before.activities, id, { amount: value }) }), `amount ${id}`)
              }
            />
            <span className="no-print">
              <Button
                look="quiet"
                aria-label={t('workbookShared.removeNamed', {
                  name: what || t('workbookProgramme.activity', { number: index + 1 }),
                })}
                onPress={() => set((before) => ({ activities: without(before.activities, id) }))}
              >
                ×
              </Button>
            </span>
          </li>
        ))}
      </ul>
      <div className="no-print">
        <Button onPress={add}>{t('workbookProgramme.addActivity')}</Button>
      </div>
    </section>
  )
}
