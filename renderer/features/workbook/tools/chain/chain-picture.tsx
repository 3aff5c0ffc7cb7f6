/** The chain at a glance: arrows in a row, and the same in a table. */
import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../../../state/session.tsx'
import { formatMoney, formatNumber } from '../../../../lib/format.ts'
import { Section } from '../../../../ui/section.tsx'
import { Table } from '../../../../ui/table.tsx'
import { lineHeight, linesOf } from '../../picture-label.ts'
import { arrowPath, boxesOf, boxHeight, pictureWidth, rowHeight } from './chain-boxes.ts'
import type { ChainLink } from './chain-edit.ts'
import styles from './chain.module.css'

interface Props {
  readonly links: readonly ChainLink[]
  /** ISO 4217 */
  readonly currency: string
  readonly nameOf: (actor: string) => string | undefined
}

function Words({
  link,
  width,
  currency,
}: {
  readonly link: ChainLink
  readonly width: number
  readonly currency: string
}) {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  const names = linesOf(link.name || t('workbookChain.untitled'), width - 44)
  const top = boxHeight / 2 + 5 - ((names.length - 1) * lineHeight) / 2
  const lines = names.map((text, index) => ({ text, y: top + index * lineHeight }))
  return (
    <>
      {lines.map(({ text, y }) => (
        <text key={y} className={styles['name']} x={width / 2} y={y}>
          {text}
        </text>
      ))}
      {link.value !== null && (
        <text className={styles['value']} x={width / 2 - 4} y={boxHeight + 20}>
          {formatMoney(link.value, currency, language)}
        </text>
      )}
    </>
  )
}

export function ChainPicture({
  links,
  currency,
  picture,
}: Omit<Props, 'nameOf'> & { readonly picture: RefObject<SVGSVGElement | null> }) {
  const { t } = useTranslation('pages')
  const boxes = boxesOf(links)
  const last = boxes.at(-1)
  const names = links.map(({ name }) => name || t('workbookChain.untitled')).join(' → ')
  // A wide picture scrolls in its own box, which the keyboard must reach.
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles['box']} tabIndex={0} role="group" aria-label={t('workbookChain.picture', { links: names })}>
      <svg
        ref={picture}
        className={styles['picture']}
        viewBox={`0 0 ${pictureWidth} ${(last?.y ?? 0) + rowHeight}`}
        aria-hidden="true"
      >
        <rect className={styles['sheet']} width={pictureWidth} height={(last?.y ?? 0) + rowHeight} />
        {links.map((link, index) => {
          const box = boxes[index]
          if (!box) return null
          return (
            <g key={link.id} transform={`translate(${(box.x + 2).toFixed(1)} ${box.y + 12})`}>
              <path className={styles['arrow']} data-where={link.where} d={arrowPath(box.width, index === 0)} />
              <Words link={link} width={box.width} currency={currency} />
            </g>
          )
        })}
      </svg>
    </div>
  )
}

export function ChainTable({ links, currency, nameOf }: Props) {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  const boxes = boxesOf(links)
  const share = (index: number) => {
    const part = boxes[index]?.share
    return part === undefined ? '' : `${formatNumber(Math.round(part * 100), language)}\u00A0%`
  }
  return (
    <Section title={t('workbookChain.sameInWords')}>
      <Table
        label={t('workbookChain.sameInWords')}
        columns={[
          t('workbookChain.name'),
          t('workbookChain.place'),
          t('workbookChain.actors'),
          t('workbookChain.value', { currency }),
          t('workbookChain.share'),
          t('workbookChain.strengths'),
          t('workbookChain.problems'),
          t('workbookChain.openings'),
        ]}
        rows={links.map((link, index) => ({
          id: link.id,
          cells: [
            link.name || t('workbookChain.untitled'),
            t(`workbookChain.where.${link.where}`),
            link.actors.flatMap((id) => nameOf(id) ?? []).join(', '),
            link.value === null ? '' : formatNumber(link.value, language),
            share(index),
            link.strengths,
            link.problems,
            link.openings,
          ],
        }))}
      />
    </Section>
  )
}
