/** A typology as a whole: how to read it, and its matrix, with a cluster of the reader's own beside the types. */
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLoaderData, useSearchParams } from 'react-router'
import type { SavedClassification } from '../../../electron/api/views/index.ts'
import { api, ask } from '../../api.ts'
import { useReadingLanguage } from '../../state/session.tsx'
import { inPlace } from '../../lib/in-place.ts'
import { useLastRead } from '../../lib/last-read.ts'
import { mainTypology } from '../../lib/paths.ts'
import { Choice } from '../../ui/choice.tsx'
import { Citations } from '../../ui/citation.tsx'
import { CiteEntry } from '../../ui/citing.tsx'
import { ExportMenu } from '../../ui/export-menu.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Page } from '../../ui/page.tsx'
import { PrintButton } from '../../ui/print-button.tsx'
import { Reading } from '../../ui/reading.tsx'
import { Section } from '../../ui/section.tsx'
import { Matrix, Scale } from './matrix.tsx'
import { useTypology } from './typology-route.tsx'
import styles from './typologies.module.css'

export async function loader() {
  return ask(api.classifications.$get())
}

const noneChosen = 'none'

/** Which of the reader's clusters stands in the matrix: the last changed, unless the address says another or none. */
function useMine(saved: readonly SavedClassification[]) {
  const [params, setParams] = useSearchParams()
  const chosen = params.get('mine')
  const mine = chosen === null ? saved[0] : saved.find(({ id }) => String(id) === chosen)
  return {
    mine,
    choose: (value: string) => setParams({ mine: value }, inPlace),
  }
}

function Mine({
  saved,
  mine,
  choose,
}: {
  readonly saved: readonly SavedClassification[]
  readonly mine: SavedClassification | undefined
  readonly choose: (value: string) => void
}) {
  const { t } = useTranslation('pages')
  if (saved.length === 0) return null
  return (
    <div className="no-print">
      <Choice
        label={t('typologies.mine')}
        value={mine ? String(mine.id) : noneChosen}
        choices={[
          [noneChosen, t('typologies.mineNone')],
          ...saved.map(({ id, name }): [string, string] => [String(id), name]),
        ]}
        onChoose={choose}
      />
    </div>
  )
}

export function Component() {
  const { t } = useTranslation(['pages', 'common'])
  const language = useReadingLanguage()
  const typology = useTypology()
  const saved = useLoaderData<typeof loader>().filter((one) => one.typology === typology.id)
  const { mine, choose } = useMine(saved)
  useLastRead(`/typologies/${typology.id}`, typology.title)
  const box = useRef<HTMLDivElement>(null)
  const section = (id: string) => typology.sections.find((one) => one.id === id)
  const overview = section('overview')
  const reading = section('reading')
  const base = `/typologies/${typology.id}`
  return (
    <Page
      title={typology.title[language]}
      language={language}
      lead={typology.summary[language]}
      kicker={<Link to="/typologies">{t('common:rooms.typologies')}</Link>}
      tools={
        <>
          {typology.id === mainTypology && (
            <LinkButton look="main" to={`${base}/classify`}>
              {t('classifier.link')}
            </LinkButton>
          )}
          <LinkButton to={`${base}/compare`}>{t('typologies.compare.link')}</LinkButton>
          {typology.paths.length > 0 && <LinkButton to={`${base}/paths`}>{t('typologies.paths.link')}</LinkButton>}
          <CiteEntry kind="typology" id={typology.id} what={typology.title[language]} look="button" />
          <ExportMenu
            title={t('typologies.export')}
            address={`/api/typologies/${typology.id}/table`}
            picture={{
              find: () => box.current?.querySelector('[data-picture]'),
              name: `grappe ${typology.title[language]}`,
              title: typology.title[language],
              detail: typology.summary[language],
              source: { documents: typology.cite.map(({ short }) => short), entry: `typology/${typology.id}` },
            }}
          />
          <PrintButton name={typology.id} />
        </>
      }
    >
      <Section title={t('typologies.matrix')} aside={<Citations cited={typology.cite} />}>
        <div className={styles['over']}>
          <Scale typology={typology} />
          <Mine saved={saved} mine={mine} choose={choose} />
        </div>
        <div ref={box}>
          <Matrix typology={typology} mine={mine} />
        </div>
        <p className="no-print">{t('typologies.hint')}</p>
      </Section>
      {overview && (
        <Section title={overview.heading[language]} language={language}>
          <Reading html={overview.html} />
        </Section>
      )}
      {reading && (
        <Section title={t('typologies.reading')}>
          <Reading html={reading.html} />
        </Section>
      )}
    </Page>
  )
}
