/** All questions, by module, kind, difficulty and how they stand; the address holds what is chosen. */
import i18next from 'i18next'
import { useTranslation } from 'react-i18next'
import { Link, useLoaderData, useSearchParams } from 'react-router'
import type { CardView, QuestionCard } from '../../../electron/api/views/index.ts'
import { api, ask } from '../../api.ts'
import { useLanguage, useReadingLanguage } from '../../state/session.tsx'
import type { Handle } from '../../lib/handle.ts'
import { formatDay } from '../../lib/format.ts'
import { inPlace } from '../../lib/in-place.ts'
import { SelectField } from '../../ui/field.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import styles from './learning.module.css'

export async function loader() {
  const [questions, modules, cards] = await Promise.all([
    ask(api['question-cards'].$get({ query: {} })),
    ask(api.modules.$get()),
    ask(api.learning.cards.$get()),
  ])
  return { questions, modules, cards }
}

export const handle: Handle = {
  crumb: (_, language) => i18next.getFixedT(language, 'pages')('learning.place.questions.name'),
}

export const kinds = ['single', 'multiple', 'true-false', 'ordering', 'matching', 'case'] as const
const difficulties = ['1', '2', '3'] as const
const standings = ['never', 'right', 'wrong'] as const

const standingOf = (card: CardView | undefined) => (card ? (card.right ? 'right' : 'wrong') : 'never')

function useFilters(questions: readonly QuestionCard[], cards: ReadonlyMap<string, CardView>) {
  const [params, setParams] = useSearchParams()
  const get = (name: string) => params.get(name) ?? ''
  const wanted = { module: get('module'), kind: get('kind'), difficulty: get('difficulty'), standing: get('standing') }
  const agrees = (want: string, is: string) => want === '' || want === is
  const found = questions.filter(
    (one) =>
      agrees(wanted.module, one.module) &&
      agrees(wanted.kind, one.kind) &&
      agrees(wanted.difficulty, String(one.difficulty)) &&
      agrees(wanted.standing, standingOf(cards.get(one.id))),
  )
  const choose = (name: keyof typeof wanted) => (value: string) =>
    setParams((present) => {
      const next = new URLSearchParams(present)
      if (value === '') next.delete(name)
      else next.set(name, value)
      return next
    }, inPlace)
  return { wanted, found, choose }
}

function QuestionRow({ question, card }: { readonly question: QuestionCard; readonly card: CardView | undefined }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const interfaceLanguage = useLanguage()
  return (
    <li>
      <div>
        <Link to={`/guide/questions/${question.id}`} lang={language}>
          {question.stem[language]}
        </Link>
        <small>
          {t(`learning.kinds.${question.kind}`)} · {t(`learning.difficulty.d${question.difficulty as 1 | 2 | 3}`)}
        </small>
      </div>
      <small>
        {t(`learning.standing.${standingOf(card)}`)}
        {card && ` · ${t('learning.backOn', { day: formatDay(card.due, interfaceLanguage) })}`}
      </small>
    </li>
  )
}

export function Component() {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const { questions, modules, cards: list } = useLoaderData<typeof loader>()
  const cards = new Map(list.map((card) => [card.question, card]))
  const { wanted, found, choose } = useFilters(questions, cards)
  const any = ['', t('learning.any')] as const
  const byModule = modules
    .map((module) => ({ module, own: found.filter((one) => one.module === module.id) }))
    .filter(({ own }) => own.length > 0)
  return (
    <Page title={t('learning.place.questions.name')} lead={t('learning.place.questions.what')}>
      <div className={styles['filters']}>
        <SelectField
          label={t('learning.filter.module')}
          value={wanted.module}
          choices={[any, ...modules.map(({ id, name }) => [id, name[language]] as const)]}
          onChange={choose('module')}
        />
        <SelectField
          label={t('learning.filter.kind')}
          value={wanted.kind}
          choices={[any, ...kinds.map((kind) => [kind as string, t(`learning.kinds.${kind}`)] as const)]}
          onChange={choose('kind')}
        />
        <SelectField
          label={t('learning.filter.difficulty')}
          value={wanted.difficulty}
          choices={[any, ...difficulties.map((one) => [one as string, t(`learning.difficulty.d${one}`)] as const)]}
          onChange={choose('difficulty')}
        />
        <SelectField
          label={t('learning.filter.standing')}
          value={wanted.standing}
          choices={[any, ...standings.map((one) => [one as string, t(`learning.standing.${one}`)] as const)]}
          onChange={choose('standing')}
        />
      </div>
      <p role="status">{t('learning.questionCount', { count: found.length })}</p>
      {found.length === 0 && (
        <p className={styles['empty']}>
          {questions.length === 0 ? t('learning.noneInLibrary') : t('learning.nonePasses')}
        </p>
      )}
      {byModule.map(({ module, own }) => (
        <Section key={module.id} title={module.name[language]} language={language}>
          <ul className={styles['questions']}>
            {own.map((question) => (
              <QuestionRow key={question.id} question={question} card={cards.get(question.id)} />
            ))}
          </ul>
        </Section>
      ))}
    </Page>
  )
}
