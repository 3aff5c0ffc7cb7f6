/** Self-checks: the lists of the documents, held against the cluster item by item. */
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import type { ModelCard } from '../../../../../electron/api/views/index.ts'
import { api, ask } from '../../../../api.ts'
import { useReadingLanguage } from '../../../../state/session.tsx'
import cards from '../../../../ui/card.module.css'
import { Section } from '../../../../ui/section.tsx'
import { useAsked } from '../../use-asked.ts'
import type { ToolProps } from '../../use-tool.ts'
import styles from '../tools.module.css'
import { Check } from './check.tsx'
import { checkable, isCheckable } from './summary.ts'

export async function load() {
  const models = await ask(api.models.$get())
  return { models: models.filter(({ form }) => isCheckable(form)) }
}

type Props = ToolProps<'checks', Awaited<ReturnType<typeof load>>>

function ModelLink({ model, answered }: { readonly model: ModelCard; readonly answered: number }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  return (
    <li>
      <div className={cards['card']}>
        <h3 className={cards['title']} lang={language}>
          <Link to={`?model=${model.id}`}>{model.name[language]}</Link>
        </h3>
        <p lang={language}>{model.summary[language]}</p>
        <p className={cards['tags']}>
          {answered > 0
            ? t('workbookChecks.answered', { done: answered, of: model.items })
            : t('workbookChecks.items', { count: model.items })}
        </p>
      </div>
    </li>
  )
}

/** The lists, those begun first. */
function Overview({ data, extra }: Pick<Props, 'data' | 'extra'>) {
  const { t } = useTranslation('pages')
  const answered = (id: string) => Object.keys(data.checked[id] ?? {}).length
  const begun = extra.models.filter(({ id }) => answered(id) > 0)
  const group = (models: readonly ModelCard[]) => (
    <ul className={cards['cards']}>
      {models.map((model) => (
        <ModelLink key={model.id} model={model} answered={answered(model.id)} />
      ))}
    </ul>
  )
  return (
    <>
      {begun.length === 0 && <p className={styles['empty']}>{t('workbookChecks.empty')}</p>}
      {begun.length > 0 && <Section title={t('workbookChecks.begun')}>{group(begun)}</Section>}
      {checkable.map((form) => {
        const models = extra.models.filter((model) => model.form === form && answered(model.id) === 0)
        if (models.length === 0) return null
        return (
          <Section key={form} title={t(`workbookChecks.forms.${form}`)}>
            {group(models)}
          </Section>
        )
      })}
    </>
  )
}

export function Tool({ data, change, extra }: Props) {
  const { t } = useTranslation('pages')
  const [parameters] = useSearchParams()
  const id = parameters.get('model') ?? ''
  const { data: model, failed } = useAsked(() => ask(api.models[':id'].$get({ param: { id } })), id)
  if (id === '') return <Overview data={data} extra={extra} />
  if (failed) return <p role="alert">{failed}</p>
  if (model?.id !== id) return <p className={styles['opening']}>{t('workbookShared.opening')}</p>
  return <Check key={id} data={data} change={change} model={model} />
}
