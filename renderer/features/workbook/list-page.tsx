/** All clusters: begin one, open one, bring one in from a file, put away or remove with the way back. */
import { useRef, useState, type SubmitEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLoaderData, useNavigate, useRevalidator } from 'react-router'
import type { Cluster, ExampleCard } from '../../../electron/api/views/workbook/index.ts'
import { api, ask, whyOf } from '../../api.ts'
import { useLanguage } from '../../state/session.tsx'
import { useToast } from '../../state/toasts.ts'
import { formatMoment } from '../../lib/format.ts'
import { Button } from '../../ui/button.tsx'
import cards from '../../ui/card.module.css'
import { CheckField, TextField } from '../../ui/field.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { readClusterFile } from './cluster-file.ts'
import { Examples } from './examples.tsx'
import { flushOpen } from './open-savers.ts'
import { useFill } from './use-fill.ts'
import styles from './workbook.module.css'

export async function loader() {
  await flushOpen()
  // Where the library does not open there is no example, and the clusters are there all the same.
  const examples = ask(api['cluster-examples'].$get()).catch((): ExampleCard[] => [])
  return { clusters: await ask(api.clusters.$get()), examples: await examples }
}

function NewCluster() {
  const { t } = useTranslation('pages')
  const navigate = useNavigate()
  const { pathIn } = useFill()
  const [name, setName] = useState('')
  const [training, setTraining] = useState(false)
  const [error, setError] = useState<string | undefined>()
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    if (name.trim() === '') {
      setError(t('workbook.nameMissing'))
      return
    }
    try {
      const { id } = await ask(api.clusters.$post({ json: { name, training } }))
      await navigate(pathIn(id))
    } catch (failed) {
      setError(whyOf(failed))
    }
  }
  return (
    <form className={styles['new']} onSubmit={(event) => void submit(event)}>
      <TextField
        label={t('workbook.newName')}
        placeholder={t('workbook.newPlaceholder')}
        most={200}
        value={name}
        error={error}
        onChange={setName}
      />
      <CheckField label={t('workbook.training')} value={training} onChange={setTraining} />
      <Button look="main" type="submit">
        {t('workbook.begin')}
      </Button>
    </form>
  )
}

function ImportButton({ onTrouble }: { readonly onTrouble: (why: string) => void }) {
  const { t } = useTranslation('pages')
  const navigate = useNavigate()
  const { pathIn } = useFill()
  const input = useRef<HTMLInputElement>(null)
  const bring = async (file: File | undefined) => {
    if (!file) return
    onTrouble('')
    try {
      const json = await readClusterFile(file)
      const { id } = await ask(api['cluster-files'].$post({ json }))
      await navigate(pathIn(id))
    } catch (error) {
      onTrouble(error instanceof SyntaxError ? t('workbook.notJson', { name: file.name }) : whyOf(error))
    } finally {
      if (input.current) input.current.value = ''
    }
  }
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        className="visually-hidden"
        tabIndex={-1}
        aria-label={t('workbook.import')}
        onChange={(event) => void bring(event.target.files?.[0])}
      />
      <Button onPress={() => input.current?.click()}>{t('workbook.import')}</Button>
    </>
  )
}

function ClusterCard({ cluster }: { readonly cluster: Cluster }) {
  const { t } = useTranslation(['pages', 'common'])
  const language = useLanguage()
  const toast = useToast()
  const { pathIn } = useFill()
  const { revalidate } = useRevalidator()
  const change = async (json: { archived?: boolean; removed?: boolean }) => {
    try {
      await ask(api.clusters[':id'].$patch({ param: { id: cluster.id }, json }))
      await revalidate()
    } catch (error) {
      toast({ message: whyOf(error) })
    }
  }
  const duplicate = async () => {
    const name = t('workbook.copyOf', { name: cluster.name }).slice(0, 200)
    await ask(api.clusters[':id'].duplicate.$post({ param: { id: cluster.id }, json: { name } }))
    await revalidate()
  }
  const remove = async () => {
    await change({ removed: true })
    toast({ message: t('workbook.removedToast', { name: cluster.name }), undo: () => void change({ removed: false }) })
  }
  const named = (act: string) => `${act} – ${cluster.name}`
  return (
    <li>
      <div className={cards['card']}>
        {cluster.training && <p className={cards['over']}>{t('workbook.forTraining')}</p>}
        <h3 className={cards['title']}>
          <Link to={pathIn(cluster.id)}>{cluster.name}</Link>
        </h3>
        <p className={cards['over']}>{t('workbook.changed', { when: formatMoment(cluster.updated, language) })}</p>
        <div className={styles['acts']}>
          <Button look="quiet" aria-label={named(t('workbook.duplicate'))} onPress={() => void duplicate()}>
            {t('workbook.duplicate')}
          </Button>
          <Button
            look="quiet"
            aria-label={named(cluster.archived ? t('workbook.takeOut') : t('workbook.putAway'))}
            onPress={() => void change({ archived: !cluster.archived })}
          >
            {cluster.archived ? t('workbook.takeOut') : t('workbook.putAway')}
          </Button>
          <Button look="quiet" aria-label={named(t('common:do.delete'))} onPress={() => void remove()}>
            {t('common:do.delete')}
          </Button>
        </div>
      </div>
    </li>
  )
}

function RemovedList({ clusters }: { readonly clusters: readonly Cluster[] }) {
  const { t } = useTranslation('pages')
  const { revalidate } = useRevalidator()
  const putBack = async (id: string) => {
    await ask(api.clusters[':id'].$patch({ param: { id }, json: { removed: false } }))
    await revalidate()
  }
  return (
    <details className={styles['removed']}>
      <summary>{t('workbook.removed', { count: clusters.length })}</summary>
      <ul>
        {clusters.map(({ id, name }) => (
          <li key={id}>
            <span>{name}</span>
            <Button look="quiet" onPress={() => void putBack(id)}>
              {t('workbook.putBack')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}

export function Component() {
  const { t } = useTranslation(['pages', 'common'])
  const { clusters, examples } = useLoaderData<typeof loader>()
  const fill = useFill()
  const [trouble, setTrouble] = useState('')
  const present = clusters.filter(({ archived, removed }) => !archived && !removed)
  const away = clusters.filter(({ archived, removed }) => archived && !removed)
  const removed = clusters.filter((cluster) => cluster.removed)
  return (
    <Page title={t('common:rooms.workbook')} lead={t('workbook.lead')} tools={<ImportButton onTrouble={setTrouble} />}>
      {trouble && (
        <p role="alert" className={styles['trouble']}>
          {trouble}
        </p>
      )}
      {fill.tool && (
        <p className={styles['fill']}>
          {t(present.length === 0 ? 'workbook.fillNone' : 'workbook.fillFirst', {
            tool: t(`workbook.tools.${fill.tool}.name`),
          })}
        </p>
      )}
      <NewCluster />
      <Section title={t('workbook.clusters')}>
        {present.length === 0 && <p>{t('workbook.empty')}</p>}
        <ul className={cards['cards']}>
          {present.map((cluster) => (
            <ClusterCard key={cluster.id} cluster={cluster} />
          ))}
        </ul>
      </Section>
      {examples.length > 0 && <Examples examples={examples} />}
      {away.length > 0 && (
        <Section title={t('workbook.away')}>
          <ul className={cards['cards']}>
            {away.map((cluster) => (
              <ClusterCard key={cluster.id} cluster={cluster} />
            ))}
          </ul>
        </Section>
      )}
      {removed.length > 0 && <RemovedList clusters={removed} />}
    </Page>
  )
}
