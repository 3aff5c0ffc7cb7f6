/** The page of a type or of a characteristic. */
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import type { TypologyView } from '../../../electron/api/views/index.ts'
import { ApiError } from '../../api.ts'
import { useReadingLanguage } from '../../state/session.tsx'
import { capitalise } from '../../lib/format.ts'
import { mainTypology } from '../../lib/paths.ts'
import { CaseCards } from '../../ui/case-card.tsx'
import { Citation, Citations } from '../../ui/citation.tsx'
import { CiteEntry } from '../../ui/citing.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Page } from '../../ui/page.tsx'
import { Reading } from '../../ui/reading.tsx'
import { Section } from '../../ui/section.tsx'
import { TypeLetter } from '../../ui/type-badge.tsx'
import { LevelBar } from './level-bar.tsx'
import { PathsOf } from './paths.tsx'
import { useTypology } from './typology-route.tsx'
import styles from './typologies.module.css'

type Cell = TypologyView['cells'][number]
type TypeView = TypologyView['types'][number]
type CharacteristicView = TypologyView['characteristics'][number]

interface RowProps {
  readonly name: React.ReactNode
  readonly cell: Cell
  readonly typology: TypologyView
}

function Row({ name, cell, typology }: RowProps) {
  const language = useReadingLanguage()
  return (
    <li className={styles['row']}>
      <span>{name}</span>
      <LevelBar level={cell.level} steps={typology.levels.length} />
      <span>
        {capitalise(cell.text[language], language)} <Citation cited={cell.cite} />{' '}
        <CiteEntry
          kind="typology"
          id={typology.id}
          part={`${cell.type}/${cell.characteristic}`}
          what={cell.text[language]}
        />
        {cell.note && <small>{cell.note[language]}</small>}
      </span>
    </li>
  )
}

/** To this type beside the next one. */
function CompareLink({ typology, type }: { readonly typology: TypologyView; readonly type: string }) {
  const { t } = useTranslation('pages')
  const at = typology.types.findIndex(({ id }) => id === type)
  const other = typology.types[at + 1] ?? typology.types[at - 1]
  return (
    <LinkButton to={`/typologies/${typology.id}/compare?types=${type},${other?.id ?? type}`}>
      {t('typologies.compare.link')}
    </LinkButton>
  )
}

function TypePage({ typology, type }: { readonly typology: TypologyView; readonly type: TypeView }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const html = typology.sections.find(({ id }) => id === type.id)?.html
  return (
    <Page
      title={capitalise(type.name[language], language)}
      language={language}
      lead={type.summary[language]}
      tools={
        <>
          <CompareLink typology={typology} type={type.id} />
          <CiteEntry kind="typology" id={typology.id} part={type.id} what={type.name[language]} look="button" />
        </>
      }
      kicker={
        <>
          <TypeLetter letter={type.letter} plain={typology.id !== mainTypology} />{' '}
          <Link to={`/typologies/${typology.id}`}>{t('typologies.back')}</Link>
        </>
      }
    >
      {html && <Reading html={html} />}
      <Section title={t('typologies.profile')} aside={<Citations cited={type.cite} />}>
        <ul className={styles['rows']} lang={language}>
          {typology.characteristics.map((characteristic) => {
            const cell = typology.cells.find((one) => one.type === type.id && one.characteristic === characteristic.id)
            const name = (
              <Link to={`/typologies/${typology.id}/${characteristic.id}`}>
                {capitalise(characteristic.name[language], language)}
              </Link>
            )
            return cell && <Row key={characteristic.id} name={name} cell={cell} typology={typology} />
          })}
        </ul>
      </Section>
      {typology.paths.length > 0 && <PathsOf typology={typology} type={type.id} />}
      {type.actions.length > 0 && (
        <Section title={t('typologies.actions')}>
          <ul className={styles['links']} lang={language} data-keys-list>
            {type.actions.map(({ id, name }) => (
              <li key={id}>
                <Link to={`/actions/${id}`}>{capitalise(name[language], language)}</Link>
              </li>
            ))}
          </ul>
          <p>
            <Link to={`/actions?level=${type.id}`}>{t('typologies.allActions')}</Link>
          </p>
        </Section>
      )}
      {typology.id === mainTypology && (
        <Section title={t('typologies.cases')}>
          {type.cases.length > 0 ? <CaseCards cases={type.cases} /> : <p>{t('typologies.noCases')}</p>}
        </Section>
      )}
    </Page>
  )
}

function CharacteristicPage({
  typology,
  characteristic,
}: {
  readonly typology: TypologyView
  readonly characteristic: CharacteristicView
}) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const html = typology.sections.find(({ id }) => id === characteristic.id)?.html
  return (
    <Page
      title={capitalise(characteristic.name[language], language)}
      language={language}
      lead={characteristic.question?.[language]}
      tools={
        <CiteEntry
          kind="typology"
          id={typology.id}
          part={characteristic.id}
          what={characteristic.name[language]}
          look="button"
        />
      }
      kicker={<Link to={`/typologies/${typology.id}`}>{t('typologies.back')}</Link>}
    >
      <Section title={t('typologies.comparison')}>
        <ul className={styles['rows']} lang={language}>
          {typology.types.map((type) => {
            const cell = typology.cells.find((one) => one.type === type.id && one.characteristic === characteristic.id)
            const name = (
              <Link to={`/typologies/${typology.id}/${type.id}`}>
                <TypeLetter letter={type.letter} plain={typology.id !== mainTypology} />{' '}
                {capitalise(type.name[language], language)}
              </Link>
            )
            return cell && <Row key={type.id} name={name} cell={cell} typology={typology} />
          })}
        </ul>
        {html && <Reading html={html} />}
      </Section>
    </Page>
  )
}

export function Component() {
  const typology = useTypology()
  const { part } = useParams()
  const type = typology.types.find(({ id }) => id === part)
  if (type) return <TypePage typology={typology} type={type} />
  const characteristic = typology.characteristics.find(({ id }) => id === part)
  if (characteristic) return <CharacteristicPage typology={typology} characteristic={characteristic} />
  throw new ApiError('not-found', '', 404)
}
