/** Procedures of the documents, followed as checklists. */
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { api, ask } from '../../../../api.ts'
import { useReadingLanguage } from '../../../../state/session.tsx'
import { Button } from '../../../../ui/button.tsx'
import cards from '../../../../ui/card.module.css'
import { Section } from '../../../../ui/section.tsx'
import { withoutKey } from '../../parts.ts'
import { useAsked } from '../../use-asked.ts'
import type { ToolProps } from '../../use-tool.ts'
import { Progress } from '../progress.tsx'
import styles from '../tools.module.css'
import workbook from '../../workbook.module.css'
import { Checklist } from './checklist.tsx'

/** What is offered first: it is made to be ticked. */
const first = 'export-consortium-in-thirteen-steps'

export async function load() {
  const { procedure, stages, procedures } = await ask(api.guide.$get())
  const all = [{ ...procedure, steps: stages.length }, ...procedures]
  return { procedures: all.toSorted((a, b) => Number(b.id === first) - Number(a.id === first)) }
}

type Props = ToolProps<'procedures', Awaited<ReturnType<typeof load>>>

function ProcedureCard({
  one,
  data,
  change,
}: Pick<Props, 'data' | 'change'> & { one: Props['extra']['procedures'][number] }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const followed = data.followed[one.id]
  const done = Object.values(followed ?? {}).filter((step) => step.done !== '').length
  return (
    <li>
      <div className={cards['card']}>
        <h3 className={cards['title']} lang={language}>
          <Link to={`?procedure=${one.id}`}>{one.title[language]}</Link>
        </h3>
        <p lang={language}>{one.summary[language]}</p>
        {followed ? (
          <>
            <Progress done={done} of={one.steps} />
            <div className={workbook['acts']}>
              <Button
                look="quiet"
                aria-label={`${t('workbookProcedures.stop')} – ${one.title[language]}`}
                onPress={() => change(({ followed: all }) => ({ followed: withoutKey(all, one.id) }))}
              >
                {t('workbookProcedures.stop')}
              </Button>
            </div>
          </>
        ) : (
          <p className={cards['tags']}>{t('workbookProcedures.steps', { count: one.steps })}</p>
        )}
      </div>
    </li>
  )
}

function Overview({ data, change, extra }: Pick<Props, 'data' | 'change' | 'extra'>) {
  const { t } = useTranslation('pages')
  const begun = extra.procedures.filter(({ id }) => data.followed[id])
  const others = extra.procedures.filter(({ id }) => !data.followed[id])
  const list = (procedures: typeof begun) => (
    <ul className={cards['cards']}>
      {procedures.map((one) => (
        <ProcedureCard key={one.id} one={one} data={data} change={change} />
      ))}
    </ul>
  )
  return (
    <>
      {begun.length === 0 && <p className={styles['empty']}>{t('workbookProcedures.empty')}</p>}
      {begun.length > 0 && <Section title={t('workbookProcedures.begun')}>{list(begun)}</Section>}
      {others.length > 0 && <Section title={t('workbookProcedures.offered')}>{list(others)}</Section>}
    </>
  )
}

export function Tool({ data, change, extra }: Props) {
  const { t } = useTranslation('pages')
  const [parameters] = useSearchParams()
  const id = parameters.get('procedure') ?? ''
  const { data: procedure, failed } = useAsked(() => ask(api.procedures[':id'].$get({ param: { id } })), id)
  if (id === '') return <Overview data={data} change={change} extra={extra} />
  if (failed) return <p role="alert">{failed}</p>
  if (procedure?.id !== id) return <p className={styles['opening']}>{t('workbookShared.opening')}</p>
  return <Checklist key={id} data={data} change={change} procedure={procedure} />
}
