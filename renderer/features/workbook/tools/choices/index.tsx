/** Pro-poor choices: the two tracks, what holds the poor back, and where one stands on three trade-offs. */
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ModelView } from '../../../../../electron/api/views/index.ts'
import type { Choices } from '../../../../../electron/api/views/workbook/index.ts'
import { api, ask } from '../../../../api.ts'
import { useReadingLanguage } from '../../../../state/session.tsx'
import { headingOf } from '../../../../lib/format.ts'
import { CaseCards } from '../../../../ui/case-card.tsx'
import { Citations } from '../../../../ui/citation.tsx'
import { TextAreaField } from '../../../../ui/field.tsx'
import { Section } from '../../../../ui/section.tsx'
import type { Change, ToolProps } from '../../use-tool.ts'
import { Scale } from '../scale.tsx'
import styles from '../tools.module.css'

const ids = ['two-track-strategy', 'extra-constraints-of-the-poor', 'pro-poor-trade-offs'] as const

export async function load() {
  const [tracks, constraints, tradeOffs] = await Promise.all(
    ids.map((id) => ask(api.models[':id'].$get({ param: { id } }))),
  )
  return { tracks, constraints, tradeOffs }
}

type Item = ModelView['items'][number]

interface Props {
  readonly data: Choices
  readonly change: Change<Choices>
  readonly model: ModelView
}

/** What the document says, each point with the question that it asks. */
function Points({ items }: { readonly items: readonly Item[] }) {
  const language = useReadingLanguage()
  return (
    <ul className={styles['plain']} lang={language}>
      {items.map(({ id, name, text, question, cite }) => (
        <li key={id}>
          <strong>{headingOf(name[language], language)}</strong> – {text[language]} <Citations cited={cite} />
          {question && <em className="no-print"> {question[language]}</em>}
        </li>
      ))}
    </ul>
  )
}

function Tracks({ data, change, model }: Props) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const keys = ['growth', 'poverty'] as const
  return (
    <div className={styles['two']}>
      {model.groups.map(({ id, name }, index) => {
        const key = keys[index]
        if (!key) return null
        return (
          <div key={id} className={styles['box']}>
            <h3 lang={language}>{headingOf(name[language], language)}</h3>
            <Points items={model.items.filter(({ group }) => group === id)} />
            <TextAreaField
              label={t(`workbookChoices.${key}`)}
              value={data[key]}
              onChange={(text) => change((choices) => ({ ...choices, [key]: text }), key)}
            />
          </div>
        )
      })}
    </div>
  )
}

function Constraints({ data, change, model }: Props) {
  const language = useReadingLanguage()
  return (
    <ul className={styles['two']}>
      {model.items.map((item) => (
        <li key={item.id} className={styles['box']}>
          <h3 lang={language}>{headingOf(item.name[language], language)}</h3>
          <p lang={language}>
            {item.text[language]} <Citations cited={item.cite} />
          </p>
          <TextAreaField
            label={item.question?.[language] ?? item.name[language]}
            rows={2}
            value={data.constraints[item.id] ?? ''}
            onChange={(text) =>
              change(
                (choices) => ({ ...choices, constraints: { ...choices.constraints, [item.id]: text } }),
                `constraint ${item.id}`,
              )
            }
          />
        </li>
      ))}
    </ul>
  )
}

function TradeOff({ data, change, model, group }: Props & { readonly group: ModelView['groups'][number] }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const [first, second] = model.items.filter((item) => item.group === group.id)
  const { position, reason } = data.tradeOffs[group.id] ?? { position: null, reason: '' }
  const set = (part: Partial<Choices['tradeOffs'][string]>, key = '') =>
    change(
      (choices) => ({
        ...choices,
        tradeOffs: {
          ...choices.tradeOffs,
          [group.id]: { ...(choices.tradeOffs[group.id] ?? { position: null, reason: '' }), ...part },
        },
      }),
      key,
    )
  if (!first || !second) return null
  return (
    <li className={styles['part']}>
      <Scale
        label={<span lang={language}>{headingOf(group.name[language], language)}</span>}
        sides={[first.name[language], second.name[language]]}
        language={language}
        value={position}
        onChange={(value) => set({ position: value })}
      />
      <div className={styles['two']}>
        <Points items={[first]} />
        <Points items={[second]} />
      </div>
      <TextAreaField
        label={t('workbookChoices.reason')}
        value={reason}
        onChange={(text) => set({ reason: text }, `reason ${group.id}`)}
      />
    </li>
  )
}

export function Tool({ data, change, extra }: ToolProps<'choices', Awaited<ReturnType<typeof load>>>) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const { tracks, constraints, tradeOffs } = extra
  if (!tracks || !constraints || !tradeOffs) return null
  const shown = [...tradeOffs.cases, ...tracks.cases].filter(
    (one, index, all) => all.findIndex((other) => other.case.id === one.case.id) === index,
  )
  const opening = (model: ModelView) => (
    <p className={`${styles['told']} ${styles['lead']}`} lang={language}>
      {model.summary[language]} <Citations cited={model.cite} />{' '}
      <Link className="no-print" to={`/models/${model.id}`} lang={undefined}>
        {t('workbookChoices.read')}
      </Link>
    </p>
  )
  return (
    <>
      <Section title={t('workbookChoices.constraints')}>
        {opening(constraints)}
        <Constraints data={data} change={change} model={constraints} />
      </Section>
      <Section title={t('workbookChoices.tracks')}>
        {opening(tracks)}
        <Tracks data={data} change={change} model={tracks} />
      </Section>
      <Section title={t('workbookChoices.tradeOffs')}>
        {opening(tradeOffs)}
        <ul className={`${styles['parts']} ${styles['form']}`}>
          {tradeOffs.groups.map((group) => (
            <TradeOff key={group.id} data={data} change={change} model={tradeOffs} group={group} />
          ))}
        </ul>
      </Section>
      <Section title={t('workbookChoices.decision')}>
        <div className={styles['form']}>
          <TextAreaField
            label={t('workbookChoices.decisionLabel')}
            help={t('workbookChoices.decisionHelp')}
            value={data.decision}
            onChange={(decision) => change((choices) => ({ ...choices, decision }), 'decision')}
          />
        </div>
      </Section>
      <div className="no-print">
        <Section title={t('workbookChoices.cases')}>
          <CaseCards
            cases={shown.map((one) => one.case)}
            note={(one) => shown.find((other) => other.case.id === one.id)?.shows[language] ?? ''}
          />
        </Section>
      </div>
    </>
  )
}
