/** The matrix: characteristics down, types across; each cell says its word and is tinted by its level. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { SavedClassification, TypologyView } from '../../../electron/api/views/index.ts'
import { useReadingLanguage } from '../../state/session.tsx'
import { capitalise } from '../../lib/format.ts'
import { mainTypology } from '../../lib/paths.ts'
import { useCiting } from '../../ui/citing.tsx'
import { TypeLetter } from '../../ui/type-badge.tsx'
import { savedParameter } from './answers.ts'
import { CellDialog } from './cell-dialog.tsx'
import { ends, tintOf } from './levels.ts'
import { mineCells, type MineCell } from './mine.ts'
import styles from './matrix.module.css'

type Cell = TypologyView['cells'][number]

interface CellProps {
  readonly cell: Cell
  readonly levels: number
  readonly label: string
  readonly onOpen: (element: HTMLElement) => void
}

function CellButton({ cell, levels, label, onOpen }: CellProps) {
  const language = useReadingLanguage()
  const { from, to } = ends(cell.level)
  return (
    <button
      type="button"
      className={styles['cell']}
      data-from={tintOf(from, levels)}
      data-to={tintOf(to, levels)}
      aria-label={label}
      aria-haspopup="dialog"
      lang={language}
      onClick={(event) => onOpen(event.currentTarget)}
    >
      <span>{capitalise(cell.text[language], language)}</span>
    </button>
  )
}

/** The reader's own answer; it leads back to the question. */
function OwnCell({
  cell,
  levels,
  label,
  to,
}: {
  readonly cell: MineCell
  readonly levels: number
  readonly label: string
  readonly to: string
}) {
  const language = useReadingLanguage()
  const { from, to: top } = ends(cell.level)
  return (
    <Link
      to={to}
      className={`${styles['cell']} ${styles['own']}`}
      data-from={tintOf(from, levels)}
      data-to={tintOf(top, levels)}
      aria-label={label}
    >
      <span>{cell.text === undefined ? '–' : capitalise(cell.text, language)}</span>
    </Link>
  )
}

interface Props {
  readonly typology: TypologyView
  /** A cluster of the reader's own, as one more column. */
  readonly mine?: SavedClassification | undefined
}

interface RowProps extends Props {
  readonly characteristic: TypologyView['characteristics'][number]
  readonly own: ReadonlyMap<string, MineCell> | undefined
  readonly onOpen: (open: { cell: Cell; element: HTMLElement }) => void
}

function Row({ typology, characteristic, mine, own, onOpen }: RowProps) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const answer = own?.get(characteristic.id)
  return (
    <tr>
      <th scope="row">
        <Link to={`/typologies/${typology.id}/${characteristic.id}`}>
          {capitalise(characteristic.name[language], language)}
        </Link>
      </th>
      {typology.types.map((type) => {
        const cell = typology.cells.find((one) => one.type === type.id && one.characteristic === characteristic.id)
        // The content check lets no cell be missing.
        if (!cell) return null
        const label = t('typologies.cell', {
          characteristic: characteristic.name[language],
          type: type.name[language],
          text: cell.text[language],
        })
        return (
          <td key={type.id}>
            <CellButton
              cell={cell}
              levels={typology.levels.length}
              label={label}
              onOpen={(element) => onOpen({ cell, element })}
            />
          </td>
        )
      })}
      {mine && answer && (
        <td>
          <OwnCell
            cell={answer}
            levels={typology.levels.length}
            label={t('typologies.mineCell', {
              characteristic: characteristic.name[language],
              name: mine.name,
              text: answer.text ?? t('classifier.unknown'),
            })}
            to={classifierPath(typology, mine)}
          />
        </td>
      )}
    </tr>
  )
}

function classifierPath(typology: TypologyView, mine: SavedClassification): string {
  const address = new URLSearchParams({ ...mine.answers, [savedParameter]: String(mine.id) })
  return `/typologies/${typology.id}/classify?${address.toString()}`
}

export function Matrix({ typology, mine }: Props) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const [open, setOpen] = useState<{ cell: Cell; element: HTMLElement } | undefined>()
  const { cite, dialog } = useCiting()
  const close = () => setOpen(undefined)
  const citeCell = ({ cell, element }: { cell: Cell; element: HTMLElement }) => {
    const { source, anchor, short, locator } = cell.cite
    close()
    element.focus()
    cite({ source, anchor, what: `${short[language]}, ${locator[language]}` })
  }
  const own = mine && mineCells(typology, mine, language)
  return (
    // A wide matrix scrolls in its own box, which the keyboard must reach.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles['scroll']} tabIndex={0} role="group" aria-label={t('typologies.matrix')}>
      <table className={styles['matrix']} lang={language} data-picture>
        <caption className="visually-hidden">{t('typologies.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t('typologies.characteristics')}</span>
            </th>
            {typology.types.map((type) => (
              <th key={type.id} scope="col">
                <Link to={`/typologies/${typology.id}/${type.id}`}>
                  <TypeLetter letter={type.letter} plain={typology.id !== mainTypology} />
                  {capitalise(type.name[language], language)}
                </Link>
              </th>
            ))}
            {mine && (
              <th scope="col" className={styles['ownHead']}>
                <Link to={classifierPath(typology, mine)}>{mine.name}</Link>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {typology.characteristics.map((characteristic) => (
            <Row
              key={characteristic.id}
              typology={typology}
              characteristic={characteristic}
              mine={mine}
              own={own}
              onOpen={setOpen}
            />
          ))}
        </tbody>
      </table>
      {open && (
        <CellDialog
          typology={typology}
          cell={open.cell}
          element={open.element}
          onClose={close}
          onCite={() => citeCell(open)}
        />
      )}
      {dialog}
    </div>
  )
}

/** The scale in words and tints. */
export function Scale({ typology }: { readonly typology: TypologyView }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  if (typology.characteristics.every(({ scale }) => scale === 'text')) return null
  return (
    <dl className={styles['scale']}>
      <dt>{t('typologies.levels')}</dt>
      {typology.levels.map((level, index) => (
        <dd
          key={level.id}
          lang={language}
          data-from={tintOf(index, typology.levels.length)}
          data-to={tintOf(index, typology.levels.length)}
        >
          {capitalise(level.name[language], language)}
        </dd>
      ))}
    </dl>
  )
}
