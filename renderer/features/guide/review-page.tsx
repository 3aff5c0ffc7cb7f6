/** The questions of the day, one at a time, in the order in which the program sets them. */
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLoaderData, useRevalidator } from 'react-router'
import type { DailySet, QuestionView } from '../../../electron/api/views/index.ts'
import { api, ApiError, ask } from '../../api.ts'
import { useLanguage } from '../../state/session.tsx'
import type { Handle } from '../../lib/handle.ts'
import i18next from 'i18next'
import { useToast } from '../../state/toasts.ts'
import { formatDay } from '../../lib/format.ts'
import { Button } from '../../ui/button.tsx'
import { SelectField } from '../../ui/field.tsx'
import { Page } from '../../ui/page.tsx'
import { QuestionForm } from './question.tsx'
import styles from './learning.module.css'

export async function loader() {
  return ask(api.learning.review.$get())
}

export const handle: Handle = {
  crumb: (_, language) => i18next.getFixedT(language, 'pages')('learning.review.title'),
}

const sizes = ['5', '10', '15', '20', '30'] as const

function Size({ set }: { readonly set: DailySet }) {
  const { t } = useTranslation('pages')
  const { revalidate } = useRevalidator()
  const toast = useToast()
  const known = sizes.some((size) => size === String(set.size))
  const choices = [...sizes, ...(known ? [] : [String(set.size)])]
  return (
    <SelectField
      label={t('learning.review.size')}
      value={String(set.size)}
      choices={choices.map((size) => [size, t('learning.review.perDay', { count: Number(size) })] as const)}
      onChange={(size) =>
        void ask(api.learning.review.$put({ json: { size: Number(size) } })).then(
          () => revalidate(),
          (error: unknown) => toast({ message: error instanceof ApiError ? error.message : String(error) }),
        )
      }
    />
  )
}

/** The first question that waits, held until the reader goes on, so that its verdict can be read. */
function useCurrent(set: DailySet) {
  const [view, setView] = useState<QuestionView>()
  const [trouble, setTrouble] = useState('')
  const first = set.waiting[0]?.question.id
  // Each question that is asked anew, the same one too, is a new form.
  const [turn, setTurn] = useState(0)
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (held || first === undefined) return undefined
    let current = true
    ask(api.questions[':id'].$get({ param: { id: first } })).then(
      (next) => current && setView(next),
      (error: unknown) => current && setTrouble(error instanceof ApiError ? error.message : String(error)),
    )
    return () => {
      current = false
    }
  }, [first, held])
  return {
    view: held || first !== undefined ? view : undefined,
    trouble,
    turn,
    hold: () => setHeld(true),
    goOn: () => {
      setView(undefined)
      setTurn(turn + 1)
      setHeld(false)
    },
  }
}

function Finished({ set }: { readonly set: DailySet }) {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  if (set.answered === 0 && set.fresh === 0 && set.next === null)
    return <p className={styles['end']}>{t('learning.review.none')}</p>
  return (
    <div className={styles['end']} role="status">
      <p>{t('learning.review.finished')}</p>
      {set.due > 0 && <p>{t('learning.review.moreDue', { count: set.due })}</p>}
      {set.next && <p>{t('learning.review.next', { day: formatDay(set.next, language) })}</p>}
      <p>
        <Link to="/guide">{t('learning.backToPath')}</Link> ·{' '}
        <Link to="/guide/statistics">{t('learning.place.statistics.name')}</Link>
      </p>
    </div>
  )
}

export function Component() {
  const { t } = useTranslation('pages')
  const set = useLoaderData<typeof loader>()
  const { revalidate } = useRevalidator()
  const { view, trouble, turn, hold, goOn } = useCurrent(set)
  const why = set.waiting.find(({ question }) => question.id === view?.question.id)?.why
  return (
    <Page title={t('learning.review.title')} lead={t('learning.review.lead')}>
      <div className={`${styles['today']} no-print`}>
        <p>
          {t('learning.review.standing', { answered: set.answered, right: set.right, waiting: set.waiting.length })}
          <br />
          <small>{t('learning.review.counts', { due: set.due, fresh: set.fresh })}</small>
        </p>
        <Size set={set} />
      </div>
      {trouble && <p role="alert">{trouble}</p>}
      {view && (
        <>
          {why && <p className={styles['count']}>{t(`learning.review.why.${why}`)}</p>}
          <QuestionForm
            key={`${view.question.id} ${turn}`}
            view={view}
            takesFocus={turn > 0}
            onAnswered={hold}
            after={
              <Button
                look="main"
                onPress={() => {
                  void revalidate().then(goOn)
                }}
              >
                {t('learning.goOn')}
              </Button>
            }
          />
        </>
      )}
      {!view && set.waiting.length === 0 && <Finished set={set} />}
    </Page>
  )
}
