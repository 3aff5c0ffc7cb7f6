/** The matrix: characteristics down, types across; each cell says its word and is tinted by its level. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { TypologyView } from '../../../electron/api/views/index.ts'
import { useReadingLanguage } from '../../app/session.tsx'
import { capitalise } from '../../lib/format.ts'
import { mainTypology } from '../../lib/paths.ts'
import { TypeLetter } from '../../ui/type-badge.tsx'
import { CellDialog } from './cell-dialog.tsx'
import styles from './matrix.module.css'

type Cell = TypologyView['cells'][number]

/** The first and the last level of a cell; the same where it is not a range. */
export function ends(level: Cell['level']): { from: number | undefined; to: number | undefined } {
  if (level === undefined) return { from: undefined, to: undefined }
  return Array.isArray(level) ? { from: level[0], to: level[1] } : { from: level, to: level }
}

/** How many tints there are, from paper to grape. */
const tintCount = 5

/** The tint of a level on a scale of so many: its ends are the lightest and the darkest. */
function tintOf(level: number | undefined, levels: number): number | undefined {
  return level === undefined ? undefined : Math.round((level * (tintCount - 1)) / Math.max(1, levels - 1))
}

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

export function Matrix({ typology }: { readonly typology: TypologyView }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const [open, setOpen] = useState<{ cell: Cell; element: HTMLElement } | undefined>()
  const base = `/typologies/${typology.id}`
  return (
    // A wide matrix scrolls in its own box, which the keyboard must reach.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles['scroll']} tabIndex={0} role="group" aria-label={t('typologies.matrix')}>
      <table className={styles['matrix']} lang={language}>
        <caption className="visually-hidden">{t('typologies.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t('typologies.characteristics')}</span>
            </th>
            {typology.types.map((type) => (
              <th key={type.id} scope="col">
                <Link to={`${base}/${type.id}`}>
                  <TypeLetter letter={type.letter} plain={typology.id !== mainTypology} />
                  {capitalise(type.name[language], language)}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {typology.characteristics.map((characteristic) => (
            <tr key={characteristic.id}>
              <th scope="row">
                <Link to={`${base}/${characteristic.id}`}>{capitalise(characteristic.name[language], language)}</Link>
              </th>
              {typology.types.map((type) => {
                const cell = typology.cells.find(
                  (one) => one.type === type.id && one.characteristic === characteristic.id,
                )
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
                      onOpen={(element) => setOpen({ cell, element })}
                    />
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {open && (
        <CellDialog typology={typology} cell={open.cell} element={open.element} onClose={() => setOpen(undefined)} />
      )}
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
