/** A cluster's file at a glance: its tools in the order of the work, each with when it was last saved. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useRevalidator } from 'react-router'
import { api, ask } from '../../api.ts'
import { useLanguage } from '../../state/session.tsx'
import { formatMoment } from '../../lib/format.ts'
import { Button } from '../../ui/button.tsx'
import cards from '../../ui/card.module.css'
import { TextField } from '../../ui/field.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { useCluster } from './cluster-route.tsx'
import { Exports } from './exports.tsx'
import { toolGroups, type ToolEntry } from './tool-list.ts'
import styles from './workbook.module.css'

function ToolCard({ tool }: { readonly tool: ToolEntry }) {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  const cluster = useCluster()
  const saved = cluster.tools.find((one) => one.tool === tool.name)
  return (
    <li>
      <div className={cards['card']}>
        <h3 className={cards['title']}>
          <Link to={`/workbook/${cluster.id}/${tool.name}`}>{t(`workbook.tools.${tool.name}.name`)}</Link>
        </h3>
        <p>{t(`workbook.tools.${tool.name}.what`)}</p>
        <p className={cards['tags']}>
          {saved?.updated
            ? t('workbook.savedOn', { when: formatMoment(saved.updated, language) })
            : t('workbook.unfilled')}
        </p>
      </div>
    </li>
  )
}

function Rename({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation(['pages', 'common'])
  const cluster = useCluster()
  const { revalidate } = useRevalidator()
  const [name, setName] = useState(cluster.name)
  const keep = async () => {
    if (name.trim() !== '' && name !== cluster.name) {
      await ask(api.clusters[':id'].$patch({ param: { id: cluster.id }, json: { name } }))
      await revalidate()
    }
    onDone()
  }
  return (
    <form
      className={styles['new']}
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
    >
      <TextField label={t('workbook.name')} most={200} value={name} onChange={setName} />
      <Button look="main" type="submit">
        {t('common:do.save')}
      </Button>
    </form>
  )
}

export function Component() {
  const { t } = useTranslation('pages')
  const cluster = useCluster()
  const [renaming, setRenaming] = useState(false)
  return (
    <Page
      title={cluster.name}
      kicker={cluster.training ? t('workbook.forTraining') : undefined}
      tools={
        <>
          <Button onPress={() => setRenaming(true)}>{t('workbook.rename')}</Button>
          <Exports cluster={cluster.id} />
        </>
      }
    >
      {renaming && <Rename onDone={() => setRenaming(false)} />}
      {toolGroups
        .filter(({ tools }) => tools.length > 0)
        .map(({ id, tools }) => (
          <Section key={id} title={t(`workbook.groups.${id}`)}>
            <ul className={cards['cards']}>
              {tools.map((tool) => (
                <ToolCard key={tool.name} tool={tool} />
              ))}
            </ul>
          </Section>
        ))}
    </Page>
  )
}
