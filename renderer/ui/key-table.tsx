/** Keys and what they do, in groups; the dialog and the help show the same. */
import { useTranslation } from 'react-i18next'
import { lowerRooms, rooms } from './rooms.ts'
import styles from './key-table.module.css'

export interface KeyLine {
  /** Alternatives; each is one key, several together, or one after the other ("g c"). */
  readonly keys: readonly string[]
  readonly name: string
}

const mac = navigator.platform.startsWith('Mac')

/** "g c" as two keys with "then" between them; "Ctrl K" as two at once. */
function Key({ keys }: { readonly keys: string }) {
  const { t } = useTranslation('keys')
  const [first = '', second] = keys.split(' ')
  if (second === undefined || first === 'Ctrl' || first === '⌘') return <kbd>{keys}</kbd>
  return (
    <>
      <kbd>{first}</kbd> {t('thenKey')} <kbd>{second}</kbd>
    </>
  )
}

export function KeyGroup({ title, lines }: { readonly title: string; readonly lines: readonly KeyLine[] }) {
  const { t } = useTranslation('keys')
  return (
    <section className={styles['group']}>
      <h3>{title}</h3>
      <dl>
        {lines.map(({ keys, name }) => (
          <div key={keys.join(' ')}>
            <dt>
              {keys.map((one, index) => (
                <span key={one}>
                  {index > 0 && ` ${t('or')} `}
                  <Key keys={one} />
                </span>
              ))}
            </dt>
            <dd>{name}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** What holds on every page. */
export function GeneralKeys() {
  const { t } = useTranslation(['keys', 'common'])
  const anywhere: KeyLine[] = [
    { keys: [mac ? '⌘ K' : 'Ctrl K'], name: t('palette') },
    { keys: ['/'], name: t('search') },
    { keys: ['?'], name: t('help') },
    { keys: ['Tab'], name: t('tab') },
    { keys: ['↵'], name: t('enter') },
    { keys: ['Esc'], name: t('escape') },
  ]
  return (
    <>
      <KeyGroup title={t('groups.anywhere')} lines={anywhere} />
      <KeyGroup
        title={t('groups.rooms')}
        lines={[...rooms, ...lowerRooms].map(({ id, key }) => ({ keys: [`g ${key}`], name: t(`common:rooms.${id}`) }))}
      />
    </>
  )
}
