/** The balance of the three axes: readings over time between the poles, and what the action plan says beside them. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ModelView } from '../../../../../electron/api/views/index.ts'
import type { Balance } from '../../../../../electron/api/views/workbook/index.ts'
import { api, ask } from '../../../../api.ts'
import { useLanguage, useReadingLanguage } from '../../../../state/session.tsx'
import { formatDate, headingOf } from '../../../../lib/format.ts'
import { Button } from '../../../../ui/button.tsx'
import { Citations } from '../../../../ui/citation.tsx'
import { DayField, TextAreaField } from '../../../../ui/field.tsx'
import { Section } from '../../../../ui/section.tsx'
import { newId } from '../../new-id.ts'
import { today } from '../../../../lib/today.ts'
import { withChange, without } from '../../parts.ts'
import { readTool } from '../../read-tool.ts'
import type { ToolProps } from '../../use-tool.ts'
import { Scale } from '../scale.tsx'
import styles from '../tools.module.css'
import { axes, inOrder, polesOf } from './axes.ts'
import { Picture } from './picture.tsx'
import { PlanBeside } from './plan-beside.tsx'

export async function load(cluster: string) {
  const [model, plan, profile] = await Promise.all([
    ask(api.models[':id'].$get({ param: { id: 'three-axes-six-poles' } })),
    readTool(cluster, 'plan'),
    readTool(cluster, 'profile'),
  ])
  return { model, plan, currency: profile.currency }
}

type Props = ToolProps<'balance', Awaited<ReturnType<typeof load>>>
type Reading = Balance['readings'][number]

function ReadingForm({ one, model, change }: { one: Reading; model: ModelView; change: Props['change'] }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const set = (to: (reading: Reading) => Partial<Reading>, key = '') =>
    change(({ readings }) => ({ readings: withChange(readings, one.id, to(one)) }), key && `${one.id} ${key}`)
  return (
    <div className={styles['form']}>
      <div className={styles['acts']}>
        <DayField label={t('workbookBalance.day')} value={one.date} onChange={(date) => set(() => ({ date }))} />
      </div>
      {axes.map((axis) => {
        const poles = polesOf(model, axis)
        if (!poles) return null
        return (
          <div key={axis} className={styles['part']}>
            <Scale
              label={
                <span lang={language}>
                  {headingOf(model.groups.find(({ id }) => id === axis)?.name[language] ?? axis, language)}
                </span>
              }
              sides={[poles[0].name[language], poles[1].name[language]]}
              language={language}
              value={one.values[axis]}
              onChange={(value) => set(({ values }) => ({ values: { ...values, [axis]: value } }))}
            />
            <ul className={`${styles['plain']} no-print`} lang={language}>
              {poles.map((pole) => (
                <li key={pole.id}>
                  <strong>{headingOf(pole.name[language], language)}</strong> – {pole.text[language]}{' '}
                  {pole.question?.[language]} <Citations cited={pole.cite} />
                </li>
              ))}
            </ul>
            <TextAreaField
              label={t('workbookBalance.reasons')}
              rows={2}
              value={one.reasons[axis] ?? ''}
              onChange={(text) => set(({ reasons }) => ({ reasons: { ...reasons, [axis]: text } }), axis)}
            />
          </div>
        )
      })}
    </div>
  )
}

export function Tool({ data, change, extra }: Props) {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  const ordered = inOrder(data.readings)
  const [open, setOpen] = useState<string | undefined>(ordered.at(-1)?.id)
  const shown = data.readings.find(({ id }) => id === open) ?? ordered.at(-1)
  const add = () => {
    const reading: Reading = { id: newId(), date: today(), values: {}, reasons: {} }
    change(({ readings }) => ({ readings: [...readings, reading] }))
    setOpen(reading.id)
  }
  const nameOf = ({ id, date }: Reading) =>
    `${ordered.findIndex((one) => one.id === id) + 1}. ${date ? formatDate(date, language) : t('workbookBalance.undated')}`
  return (
    <>
      {data.readings.length === 0 && <p className={styles['empty']}>{t('workbookBalance.empty')}</p>}
      <div className={`${styles['acts']} no-print`}>
        <Button look={data.readings.length === 0 ? 'main' : 'plain'} onPress={add}>
          {t('workbookBalance.add')}
        </Button>
      </div>
      {data.readings.length > 0 && (
        <Section title={t('workbookBalance.picture')}>
          <Picture readings={data.readings} model={extra.model} />
        </Section>
      )}
      <Section title={t('workbookBalance.plan')}>
        <PlanBeside plan={extra.plan} currency={extra.currency} model={extra.model} />
      </Section>
      {shown && (
        <Section title={t('workbookBalance.readingNamed', { name: nameOf(shown) })}>
          <div className={`${styles['acts']} no-print`}>
            {ordered.map((one) => (
              <Button
                key={one.id}
                look={one.id === shown.id ? 'plain' : 'quiet'}
                aria-pressed={one.id === shown.id}
                onPress={() => setOpen(one.id)}
              >
                {nameOf(one)}
              </Button>
            ))}
            <Button look="quiet" onPress={() => change(({ readings }) => ({ readings: without(readings, shown.id) }))}>
              {t('workbookBalance.removeReading')}
            </Button>
          </div>
          <ReadingForm key={shown.id} one={shown} model={extra.model} change={change} />
        </Section>
      )}
      <p className={`${styles['foot']} no-print`}>
        <Link to="/models/three-axes-six-poles">{t('workbookBalance.read')}</Link>
      </p>
    </>
  )
}
