/** Two types side by side, what differs marked. */
import i18next from 'i18next'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import type { TypologyView } from '../../../electron/api/views/index.ts'
import { useReadingLanguage } from '../../state/session.tsx'
import { capitalise } from '../../lib/format.ts'
import { inPlace } from '../../lib/in-place.ts'
import { mainTypology } from '../../lib/paths.ts'
import { Choice } from '../../ui/choice.tsx'
import { Citation } from '../../ui/citation.tsx'
import { Page } from '../../ui/page.tsx'
import { PrintButton } from '../../ui/print-button.tsx'
import { Section } from '../../ui/section.tsx'
import { TypeLetter } from '../../ui/type-badge.tsx'
import { comparedTypes, compareTypes, type ComparedRow } from './compare.ts'
import { LevelBar } from './level-bar.tsx'
import { Path } from './paths.tsx'
import { useTypology } from './typology-route.tsx'
import styles from './compare.module.css'

function Cell({ typology, cell }: { readonly typology: TypologyView; readonly cell: ComparedRow['one'] }) {
  const language = useReadingLanguage()
  return (
    <td>
      <LevelBar level={cell.level} steps={typology.levels.length} />
      <span>{capitalise(cell.text[language], language)}</span> <Citation cited={cell.cite} />
      {cell.note && <small>{cell.note[language]}</small>}
    </td>
  )
}

interface TableProps {
  readonly typology: TypologyView
  readonly types: readonly [string, string]
  readonly rows: readonly ComparedRow[]
}

function Compared({ typology, types, rows }: TableProps) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  return (
    <table className={styles['table']} lang={language}>
      <caption className="visually-hidden">{t('typologies.compare.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('typologies.compare.characteristic')}</th>
          {types.map((id) => {
            const type = typology.types.find((one) => one.id === id)
            return (
              <th key={id} scope="col">
                {type && (
                  <Link to={`/typologies/${typology.id}/${id}`}>
                    <TypeLetter letter={type.letter} plain={typology.id !== mainTypology} />{' '}
                    {capitalise(type.name[language], language)}
                  </Link>
                )}
              </th>
            )
          })}
          <th scope="col">{t('typologies.compare.verdict')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ characteristic, one, other, verdict }) => (
          <tr key={characteristic.id} data-verdict={verdict}>
            <th scope="row">
              <Link to={`/typologies/${typology.id}/${characteristic.id}`}>
                {capitalise(characteristic.name[language], language)}
              </Link>
            </th>
            <Cell typology={typology} cell={one} />
            <Cell typology={typology} cell={other} />
            <td className={styles['verdict']}>{t(`typologies.compare.${verdict}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

export const handle = {
  crumb: (_: unknown, language: 'fr' | 'en') => i18next.getFixedT(language, 'pages')('typologies.compare.title'),
}

export function Component() {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const typology = useTypology()
  const [params, setParams] = useSearchParams()
  const types = comparedTypes(typology, params.get('types'))
  const only = params.get('only') === 'differences'
  const rows = compareTypes(typology, ...types)
  const different = rows.filter(({ verdict }) => verdict !== 'same')
  const show = (next: readonly [string, string], differences: boolean) =>
    setParams({ types: next.join(','), ...(differences && { only: 'differences' }) }, inPlace)
  const choices = typology.types.map(({ id, name }): [string, string] => [id, capitalise(name[language], language)])
  const [one, other] = types
  // To choose the type that stands on the other side changes the sides.
  const choose = (side: 0 | 1) => (id: string) =>
    show(side === 0 ? [id, id === other ? one : other] : [id === one ? other : one, id], only)
  const paths = typology.paths.filter(({ from, to }) => from !== null && types.includes(from) && types.includes(to))
  return (
    <Page
      title={t('typologies.compare.title')}
      lead={t('typologies.compare.summary', { count: different.length, of: rows.length })}
      kicker={<Link to={`/typologies/${typology.id}`}>{typology.title[language]}</Link>}
      tools={<PrintButton name={`${one}-${other}`} />}
    >
      <div className={`${styles['bar']} no-print`}>
        <Choice label={t('typologies.compare.first')} value={one} choices={choices} onChoose={choose(0)} />
        <Choice label={t('typologies.compare.second')} value={other} choices={choices} onChoose={choose(1)} />
        <label>
          <input type="checkbox" checked={only} onChange={(event) => show(types, event.target.checked)} />
          {t('typologies.compare.only')}
        </label>
      </div>
      {only && different.length === 0 ? (
        <p>{t('typologies.compare.none')}</p>
      ) : (
        <Compared typology={typology} types={types} rows={only ? different : rows} />
      )}
      {typology.paths.length > 0 && (
        <Section title={t('typologies.compare.between')}>
          {paths.length === 0 && <p>{t('typologies.compare.noPath')}</p>}
          {paths.map((path) => (
            <Path key={path.id} typology={typology} path={path} />
          ))}
        </Section>
      )}
    </Page>
  )
}
