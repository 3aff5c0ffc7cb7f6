/** A support programme sketched in three components, with its money and what is still to be found. */
import { useTranslation } from 'react-i18next'
import type { Programme } from '../../../../../electron/api/views/workbook/index.ts'
import { api, ask } from '../../../../api.ts'
import { useLanguage, useReadingLanguage } from '../../../../state/session.tsx'
import { formatMoney, headingOf } from '../../../../lib/format.ts'
import { Button } from '../../../../ui/button.tsx'
import { Citations } from '../../../../ui/citation.tsx'
import { DayField, NumberField, TextAreaField, TextField } from '../../../../ui/field.tsx'
import { Section } from '../../../../ui/section.tsx'
import { Table } from '../../../../ui/table.tsx'
import { newId } from '../../new-id.ts'
import { withChange, without } from '../../parts.ts'
import { readTool } from '../../read-tool.ts'
import type { Change, ToolProps } from '../../use-tool.ts'
import shared from '../tools.module.css'
import { ComponentForm } from './component.tsx'
import styles from './programme.module.css'
import { totalsOf } from './totals.ts'

export async function load(cluster: string) {
  const [model, profile] = await Promise.all([
    ask(api.models[':id'].$get({ param: { id: 'programme-components' } })),
    readTool(cluster, 'profile'),
  ])
  return { model, currency: profile.currency }
}

type Props = ToolProps<'programme', Awaited<ReturnType<typeof load>>>

function Opening({ data, change }: Pick<Props, 'data' | 'change'>) {
  const { t } = useTranslation('pages')
  const text = (key: 'aim' | 'beneficiaries') => (
    <TextAreaField
      label={t(`workbookProgramme.${key}`)}
      help={t(`workbookProgramme.${key}Help`)}
      value={data[key]}
      onChange={(typed) => change((programme) => ({ ...programme, [key]: typed }), key)}
    />
  )
  const reversed = data.start !== '' && data.end !== '' && data.end < data.start
  return (
    <div className={shared['form']}>
      <TextField
        label={t('workbookProgramme.title')}
        value={data.title}
        onChange={(title) => change((programme) => ({ ...programme, title }), 'title')}
      />
      <div className={shared['row']}>
        <DayField
          label={t('workbookProgramme.start')}
          value={data.start}
          onChange={(start) => change((programme) => ({ ...programme, start }))}
        />
        <DayField
          label={t('workbookProgramme.end')}
          value={data.end}
          error={reversed ? t('workbookProgramme.reversed') : undefined}
          onChange={(end) => change((programme) => ({ ...programme, end }))}
        />
      </div>
      {text('aim')}
      {text('beneficiaries')}
    </div>
  )
}

function Funding({ data, change, currency }: { data: Programme; change: Change<Programme>; currency: string }) {
  const { t } = useTranslation('pages')
  const set = (to: (funding: Programme['funding']) => Programme['funding'], key = '') =>
    change((programme) => ({ ...programme, funding: to(programme.funding) }), key)
  return (
    <div className={shared['form']}>
      {data.funding.length === 0 && <p className={shared['empty']}>{t('workbookProgramme.noFunding')}</p>}
      <ul className={styles['lines']}>
        {data.funding.map(({ id, source, amount }, index) => (
          <li key={id}>
            <TextField
              label={t('workbookProgramme.source', { number: index + 1 })}
              value={source}
              onChange={(typed) => set((list) => withChange(list, id, { source: typed }), `source ${id}`)}
            />
            <NumberField
              label={t('workbookProgramme.amount', { currency })}
              value={amount}
              min={0}
              onChange={(typed) => set((list) => withChange(list, id, { amount: typed ?? 0 }), `funding ${id}`)}
            />
            <span className="no-print">
              <Button
                look="quiet"
                aria-label={t('workbookShared.removeNamed', {
                  name: source || t('workbookProgramme.source', { number: index + 1 }),
                })}
                onPress={() => set((list) => without(list, id))}
              >
                ×
              </Button>
            </span>
          </li>
        ))}
      </ul>
      <div className="no-print">
        <Button onPress={() => set((list) => [...list, { id: newId(), source: '', amount: 0 }])}>
          {t('workbookProgramme.addFunding')}
        </Button>
      </div>
    </div>
  )
}

function Sums({ data, extra }: Pick<Props, 'data' | 'extra'>) {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  const reading = useReadingLanguage()
  const { model, currency } = extra
  const totals = totalsOf(
    data,
    model.groups.map(({ id }) => id),
  )
  const money = (amount: number) => formatMoney(amount, currency, language)
  return (
    <>
      <Table
        label={t('workbookProgramme.sums')}
        columns={[t('workbookProgramme.what'), t('workbookProgramme.sum')]}
        rows={[
          ...model.groups.map(({ id, name }) => ({
            id,
            cells: [headingOf(name[reading], reading), money(totals.byComponent[id] ?? 0)],
          })),
          { id: 'cost', cells: [<strong key="c">{t('workbookProgramme.cost')}</strong>, money(totals.cost)] },
          { id: 'funding', cells: [t('workbookProgramme.funding'), money(totals.funding)] },
          {
            id: 'gap',
            cells: [
              <strong key="g">{t(totals.gap < 0 ? 'workbookProgramme.surplus' : 'workbookProgramme.gap')}</strong>,
              <strong key="a">{money(Math.abs(totals.gap))}</strong>,
            ],
          },
        ]}
      />
      {totals.unpriced > 0 && (
        <p className={shared['muted']}>{t('workbookProgramme.unpriced', { count: totals.unpriced })}</p>
      )}
    </>
  )
}

export function Tool({ data, change, extra }: Props) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const uiLanguage = useLanguage()
  const { model, currency } = extra
  const totals = totalsOf(
    data,
    model.groups.map(({ id }) => id),
  )
  return (
    <>
      <p className={`${shared['told']} no-print`} lang={language}>
        {model.summary[language]} <Citations cited={model.cite} />
      </p>
      <Section title={t('workbookProgramme.opening')}>
        <Opening data={data} change={change} />
      </Section>
      <Section title={t('workbookProgramme.components')}>
        <div className={`${shared['parts']} ${shared['form']}`}>
          {model.groups.map((group) => (
            <ComponentForm
              key={group.id}
              data={data}
              change={change}
              model={model}
              group={group}
              currency={currency}
              total={formatMoney(totals.byComponent[group.id] ?? 0, currency, uiLanguage)}
            />
          ))}
        </div>
      </Section>
      <Section title={t('workbookProgramme.funding')}>
        <Funding data={data} change={change} currency={currency} />
      </Section>
      <Section title={t('workbookProgramme.sums')}>
        <Sums data={data} extra={extra} />
      </Section>
      <Section title={t('workbookProgramme.risks')}>
        <div className={shared['form']}>
          <TextAreaField
            label={t('workbookProgramme.risksLabel')}
            value={data.risks}
            onChange={(risks) => change((programme) => ({ ...programme, risks }), 'risks')}
          />
        </div>
      </Section>
    </>
  )
}
