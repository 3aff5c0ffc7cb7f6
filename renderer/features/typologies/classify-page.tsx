/** "Which type is my cluster?": ten questions, the result beside them, and the clusters that are kept. */
import i18next from 'i18next'
import { useTranslation } from 'react-i18next'
import { Link, useLoaderData, type ShouldRevalidateFunction } from 'react-router'
import { writeAnswers, type Answers } from '../../../content/classifying/index.ts'
import type { TypologyView } from '../../../electron/api/views/index.ts'
import { api, ask } from '../../api.ts'
import { useReadingLanguage } from '../../state/session.tsx'
import { useToast } from '../../state/toasts.ts'
import { capitalise } from '../../lib/format.ts'
import { Button } from '../../ui/button.tsx'
import { Page } from '../../ui/page.tsx'
import { PrintButton } from '../../ui/print-button.tsx'
import { Section } from '../../ui/section.tsx'
import { withAnswer, wordsOf } from './answers.ts'
import { Question } from './question.tsx'
import { Result } from './result.tsx'
import { Autosave, SavedList, SaveForm } from './saved.tsx'
import { useAnswers } from './use-answers.ts'
import { useTypology } from './typology-route.tsx'
import { useSavedActs } from './use-saved.ts'
import styles from './classify.module.css'

export async function loader() {
  return ask(api.classifications.$get())
}

/** An answer changes the address alone. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ currentUrl, nextUrl, defaultShouldRevalidate }) =>
  currentUrl.pathname === nextUrl.pathname && currentUrl.search !== nextUrl.search ? false : defaultShouldRevalidate

/** The answers as a table: what a printed result has in place of the questions. */
function PrintedAnswers({ typology, answers }: { readonly typology: TypologyView; readonly answers: Answers }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  return (
    <table className={styles['printed']} lang={language}>
      <caption>{t('classifier.yours')}</caption>
      <tbody>
        {typology.characteristics.map((characteristic) => {
          const positions = answers[characteristic.id]
          return (
            <tr key={characteristic.id}>
              <th scope="row">{capitalise(characteristic.name[language], language)}</th>
              <td>{positions ? wordsOf(typology, characteristic, positions, language) : t('classifier.unknown')}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

export const handle = {
  crumb: (_: unknown, language: 'fr' | 'en') => i18next.getFixedT(language, 'pages')('classifier.title'),
}

export function Component() {
  const { t } = useTranslation('pages')
  const typology = useTypology()
  const saved = useLoaderData<typeof loader>().filter((one) => one.typology === typology.id)
  const { answers, opened, show } = useAnswers(typology, saved)
  const acts = useSavedActs()
  const toast = useToast()
  const answered = Object.keys(answers).length
  const count = { count: answered, of: typology.characteristics.length }
  const clear = () => {
    show({}, undefined)
    toast({ message: t('classifier.cleared'), undo: () => show(answers, opened?.id) })
  }
  const save = async (name: string) => {
    const added = await acts.add(typology.id, name, writeAnswers(typology, answers))
    if (!added) return
    show(answers, added.id)
    toast({ message: t('classifier.saved', { name }) })
  }
  return (
    <Page
      title={opened?.name ?? t('classifier.title')}
      lead={t('classifier.lead')}
      kicker={<Link to={`/typologies/${typology.id}`}>{t('typologies.back')}</Link>}
      tools={
        <>
          {answered > 0 && <Button onPress={clear}>{opened ? t('classifier.another') : t('classifier.clear')}</Button>}
          <PrintButton name="classification" />
        </>
      }
    >
      <div className={styles['columns']}>
        <section aria-labelledby="questions" className="no-print">
          <div className={styles['head']}>
            <h2 id="questions">{t('classifier.questions')}</h2>
            <small>{t('classifier.answeredCount', count)}</small>
          </div>
          <p className={styles['hint']}>{t('classifier.hint')}</p>
          <ol className={styles['questions']}>
            {typology.characteristics.map((characteristic, index) => (
              <Question
                key={characteristic.id}
                typology={typology}
                characteristic={characteristic}
                number={index + 1}
                positions={answers[characteristic.id] ?? []}
                onAnswer={(positions) => show(withAnswer(answers, characteristic.id, positions), opened?.id)}
              />
            ))}
          </ol>
        </section>
        <section aria-labelledby="result" className={styles['side']}>
          <h2 id="result">{t('classifier.result')}</h2>
          <PrintedAnswers typology={typology} answers={answers} />
          <Result typology={typology} answers={answers} />
          {opened ? (
            <>
              <Autosave key={opened.id} one={opened} answers={writeAnswers(typology, answers)} acts={acts} />
              <Link className="no-print" to={`/typologies/${typology.id}?mine=${opened.id}`}>
                {t('classifier.showInMatrix')}
              </Link>
            </>
          ) : (
            <SaveForm empty={answered === 0} onSave={save} />
          )}
        </section>
      </div>
      <div className="no-print">
        <Section title={t('classifier.list')} id="kept">
          <SavedList typology={typology} saved={saved} open={opened?.id} acts={acts} />
        </Section>
      </div>
    </Page>
  )
}
