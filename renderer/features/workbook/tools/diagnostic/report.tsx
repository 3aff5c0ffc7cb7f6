/** The report from a to g, as the document that it becomes: each heading, what it should hold, and its text. */
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ModelView } from '../../../../../electron/api/views/index.ts'
import type { Diagnostic } from '../../../../../electron/api/views/workbook/index.ts'
import { useLanguage, useReadingLanguage } from '../../../../state/session.tsx'
import { countryName, formatNumber, headingOf } from '../../../../lib/format.ts'
import { Button } from '../../../../ui/button.tsx'
import { Citations } from '../../../../ui/citation.tsx'
import { TextAreaField } from '../../../../ui/field.tsx'
import type { Change } from '../../use-tool.ts'
import shared from '../tools.module.css'
import { appended, bringable, paragraphs, type Bringable, type Held, type Words } from './bring.ts'
import styles from './diagnostic.module.css'
import { reportParts } from './progress.ts'

type Part = (typeof reportParts)[number]

interface Props {
  readonly report: Diagnostic['report']
  readonly change: Change<Diagnostic>
  readonly model: ModelView
  readonly held: Held
}

function useWords(): Words {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  const number = (value: number) => formatNumber(value, language)
  return {
    kind: (kind) => t(`workbookDiagnostic.kinds.${kind}`),
    link: (kind) => t(`workbookDiagnostic.links.${kind}`),
    country: (code) => countryName(code, language),
    firms: (count) => t('workbookDiagnostic.firms', { number: number(count) }),
    jobs: (count) => t('workbookDiagnostic.jobs', { number: number(count) }),
    exports: (share) => t('workbookDiagnostic.exports', { number: number(share) }),
    wanted: t('workbookDiagnostic.wanted'),
  }
}

const offered = (part: Part) =>
  (Object.keys(bringable) as Bringable[]).filter((what) => bringable[what].some((one) => one === part))

interface PartProps extends Omit<Props, 'report'> {
  readonly part: Part
  readonly text: string
}

/** Writing in one part draws that one alone. */
const ReportPart = memo(function ReportPart({ part, text, change, model, held }: PartProps) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const words = useWords()
  const item = model.items[reportParts.indexOf(part)]
  const set = (to: (text: string) => string, key = '') =>
    change((study) => ({ ...study, report: { ...study.report, [part]: to(study.report[part] ?? '') } }), key)
  const heading = headingOf(item?.name[language] ?? part, language)
  return (
    <section className={styles['part']} aria-label={heading}>
      <h3 lang={language}>{heading}</h3>
      {item && (
        <p className="no-print" lang={language}>
          {item.text[language]} <Citations cited={item.cite} />
          {item.question && <em> {item.question[language]}</em>}
        </p>
      )}
      <TextAreaField
        bare
        label={heading}
        placeholder={t('workbookDiagnostic.write')}
        rows={4}
        value={text}
        onChange={(typed) => set(() => typed, `report ${part}`)}
      />
      <div className={`${shared['acts']} no-print`}>
        {offered(part).map((what) => {
          const added = paragraphs(what, held, words)
          return (
            <Button
              key={what}
              look="quiet"
              isDisabled={added === '' || text.includes(added)}
              onPress={() => set((before) => appended(before, added).slice(0, 20_000))}
            >
              {t(`workbookDiagnostic.bring.${what}`)}
            </Button>
          )
        })}
      </div>
    </section>
  )
})

export function Report({ report, ...props }: Props) {
  return (
    <div className={styles['report']}>
      {reportParts.map((part) => (
        <ReportPart key={part} {...props} part={part} text={report[part] ?? ''} />
      ))}
    </div>
  )
}
