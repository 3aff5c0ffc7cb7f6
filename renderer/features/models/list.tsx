/** The models of the documents: the figures, the lists as data, and where every model is held. */
import { useTranslation } from 'react-i18next'
import { Link, useLoaderData } from 'react-router'
import type { ModelCard, SourceCard } from '../../../electron/api/views/index.ts'
import { api, ask } from '../../api.ts'
import { useReadingLanguage } from '../../state/session.tsx'
import { capitalise } from '../../lib/format.ts'
import { onlyForAnotherPage, useFilters } from '../../lib/use-filters.ts'
import card from '../../ui/card.module.css'
import { ChoiceFilter, FilterBar, TextFilter, type FilterChoice } from '../../ui/filters.tsx'
import { NothingLeft } from '../../ui/nothing-left.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { filterKeys, groupModels, matches, type Filters } from './filters.ts'
import { Index } from './index-section.tsx'
import styles from './list.module.css'

export async function loader() {
  const [models, diagrams, index, sources] = await Promise.all([
    ask(api.models.$get()),
    ask(api.diagrams.$get()),
    ask(api['model-index'].$get()),
    ask(api.sources.$get()),
  ])
  return { models, diagrams: diagrams.map(({ id, title }) => ({ id, title })), index, sources }
}

export const shouldRevalidate = onlyForAnotherPage

function Figures() {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const { diagrams } = useLoaderData<typeof loader>()
  if (diagrams.length === 0) return null
  return (
    <section className={styles['figures']} aria-labelledby="figures-heading">
      <h2 id="figures-heading">
        <Link to="/figures">{t('models.figures')}</Link>
      </h2>
      <ul lang={language}>
        {diagrams.map(({ id, title }) => (
          <li key={id}>
            <Link to={`/figures#${id}`}>{title[language]}</Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Card({ model }: { readonly model: ModelCard }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  return (
    <div className={card['card']}>
      <p className={card['over']}>
        {t(`models.forms.${model.form}`)} · {t('models.items', { count: model.items })}
      </p>
      <h3 className={card['title']} lang={language}>
        <Link to={`/models/${model.id}`}>{capitalise(model.name[language], language)}</Link>
      </h3>
      <p className={card['summary']} lang={language}>
        {model.summary[language]}
      </p>
    </div>
  )
}

/** The choices of document and form, with how many models each leaves beside the other filters. */
function useChoices(models: readonly ModelCard[], sources: readonly SourceCard[], filters: Filters) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const left = (key: keyof Filters) => models.filter((model) => matches(model, { ...filters, [key]: '' }))
  const document = sources.map(({ id, short }) => ({
    id,
    name: short[language],
    count: left('document').filter((model) => model.sources.includes(id)).length,
  }))
  const form = [...new Set(models.map((model) => model.form))].map((id): FilterChoice => ({
    id,
    name: t(`models.forms.${id}`),
    count: left('form').filter((model) => model.form === id).length,
  }))
  return { document, form: form.toSorted((a, b) => a.name.localeCompare(b.name, language)) }
}

export function Component() {
  const { t } = useTranslation(['pages', 'common'])
  const language = useReadingLanguage()
  const { models, index, sources } = useLoaderData<typeof loader>()
  const { filters, set, clear } = useFilters(filterKeys)
  const choices = useChoices(models, sources, filters)
  const shown = models.filter((model) => matches(model, filters))
  return (
    <Page
      title={t('common:rooms.models')}
      lead={t('models.lead')}
      tools={index.length > 0 && <Link to="#index">{t('models.indexLink')}</Link>}
    >
      <Figures />
      <FilterBar shown={t('models.shown', { count: shown.length })}>
        <TextFilter value={filters.q} onChange={(value) => set('q', value)} />
        <ChoiceFilter
          label={t('reference.document')}
          choices={choices.document}
          value={filters.document}
          onChange={(value) => set('document', value)}
        />
        <ChoiceFilter
          label={t('models.form')}
          choices={choices.form}
          value={filters.form}
          onChange={(value) => set('form', value)}
        />
      </FilterBar>
      {shown.length === 0 && <NothingLeft onClear={clear} />}
      {groupModels(shown, sources, language).map(({ source, members }) => (
        <Section key={source.id} title={source.title[language]} language={language}>
          <ul className={card['cards']}>
            {members.map((model) => (
              <li key={model.id}>
                <Card model={model} />
              </li>
            ))}
          </ul>
        </Section>
      ))}
      <Index index={index} sources={sources} />
    </Page>
  )
}
