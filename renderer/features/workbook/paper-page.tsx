/** The whole file of a cluster laid out for paper. */
import { useTranslation } from 'react-i18next'
import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router'
import type { Block } from '../../../electron/api/views/workbook/index.ts'
import { fileNameOf } from '../../../content/wording/file-name.ts'
import { api, ask } from '../../api.ts'
import { Page } from '../../ui/page.tsx'
import { PrintButton } from '../../ui/print-button.tsx'
import { Table } from '../../ui/table.tsx'
import { useCluster } from './cluster-route.tsx'
import { flushOpen } from './open-savers.ts'
import styles from './paper.module.css'

export async function loader({ params, request }: LoaderFunctionArgs) {
  // The interface's own language, in which the whole page is set, where the address names none.
  const asked = new URL(request.url).searchParams.get('language') ?? document.documentElement.lang
  const language = asked === 'en' ? 'en' : 'fr'
  await flushOpen()
  const paper = await ask(
    api.clusters[':id'].paper.$get({ param: { id: params['cluster'] ?? '' }, query: { language } }),
  )
  return { paper, language } as const
}

function Facts({ rows }: Pick<Extract<Block, { kind: 'facts' }>, 'rows'>) {
  return (
    <dl className={styles['facts']}>
      {rows.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function List({ items }: Pick<Extract<Block, { kind: 'list' }>, 'items'>) {
  return (
    <ul className={styles['list']}>
      {items.map((item, index) => (
        // The items never change their order, and two may be alike.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index}>{item}</li>
      ))}
    </ul>
  )
}

function Part({ block, under }: { readonly block: Block; readonly under: string }) {
  if (block.kind === 'heading') return block.level === 1 ? <h2>{block.text}</h2> : <h3>{block.text}</h3>
  if (block.kind === 'text') return <p className={styles[block.quiet ? 'quiet' : 'text']}>{block.text}</p>
  if (block.kind === 'list') return <List items={block.items} />
  if (block.kind === 'facts') return <Facts rows={block.rows} />
  return (
    <Table
      label={under}
      columns={block.columns.map(({ name }) => name)}
      numbers={new Set(block.columns.flatMap(({ number }, index) => (number ? [index] : [])))}
      rows={block.rows.map((cells, index) => ({ id: String(index), cells }))}
    />
  )
}

/** The heading that each part stands under. */
function underHeadings(blocks: readonly Block[]): { block: Block; under: string }[] {
  let under = ''
  return blocks.map((block) => {
    if (block.kind === 'heading') under = block.text
    return { block, under }
  })
}

export function Component() {
  const { t } = useTranslation('pages')
  const { id } = useCluster()
  const { paper, language } = useLoaderData<typeof loader>()
  const [what = '', ...lead] = paper.lead
  return (
    <Page
      title={paper.title}
      kicker={
        <Link className="no-print" to={`/workbook/${id}`}>
          {t('workbookExports.back')}
        </Link>
      }
      tools={<PrintButton name={fileNameOf(paper.title, 'grappe')} />}
    >
      <div className={styles['paper']} lang={language}>
        <p className={styles['quiet']}>{[what, ...lead].join(' · ')}</p>
        {underHeadings(paper.blocks).map(({ block, under }, index) => (
          // The parts never change their order.
          // oxlint-disable-next-line react/no-array-index-key
          <Part key={index} block={block} under={under} />
        ))}
      </div>
    </Page>
  )
}
