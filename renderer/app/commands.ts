/** What the palette can do besides going somewhere. */
import type { TFunction } from 'i18next'
import type { Bilingual } from '../../content/schema/common.ts'
import type { Settings } from '../../electron/api/views/notebook.ts'
import i18next from 'i18next'
import { mainTypology } from '../lib/paths.ts'
import { lowerRooms, rooms, type InnerRoom, type Room } from '../ui/rooms.ts'

export interface Command {
  readonly id: string
  readonly title: Bilingual
  readonly hint: Bilingual
  readonly run: () => void
}

interface Means {
  readonly settings: Settings
  readonly change: (change: Partial<Settings>) => Promise<void>
  readonly go: (path: string) => void
  readonly showKeys: () => void
}

const sizes: readonly Settings['textSize'][] = ['small', 'medium', 'large', 'larger']

/** A command is found by its name in either language, so both are made. */
function inBoth(make: (t: TFunction<'palette'>) => string): Bilingual {
  return { fr: make(i18next.getFixedT('fr', 'palette')), en: make(i18next.getFixedT('en', 'palette')) }
}

const nothing: Bilingual = { fr: '', en: '' }

export function makeCommands({ settings, change, go, showKeys }: Means): Command[] {
  const set = (part: Partial<Settings>) => () => void change(part).catch(() => undefined)
  const resize = (by: number) => () => {
    const size = sizes[sizes.indexOf(settings.textSize) + by]
    if (size) set({ textSize: size })()
  }
  const roomName = (id: Room['id'] | InnerRoom['id'], language: 'fr' | 'en') =>
    i18next.getFixedT(language, 'common')(`rooms.${id}`)
  const command = (id: string, title: Bilingual, run: () => void): Command => ({ id, title, hint: nothing, run })
  return [
    ...[...rooms, ...rooms.flatMap(({ holds = [] }) => holds), ...lowerRooms].map((room) =>
      command(
        room.id,
        {
          fr: i18next.getFixedT('fr', 'palette')('command.room', { room: roomName(room.id, 'fr') }),
          en: i18next.getFixedT('en', 'palette')('command.room', { room: roomName(room.id, 'en') }),
        },
        () => go(room.path),
      ),
    ),
    command(
      'classify',
      inBoth((t) => t('command.classify')),
      () => go(`/typologies/${mainTypology}/classify`),
    ),
    command(
      'compare-types',
      inBoth((t) => t('command.compareTypes')),
      () => go(`/typologies/${mainTypology}/compare`),
    ),
    command(
      'paths',
      inBoth((t) => t('command.paths')),
      () => go(`/typologies/${mainTypology}/paths`),
    ),
    command(
      'keys',
      inBoth((t) => t('command.keys')),
      showKeys,
    ),
    command(
      'interface-fr',
      inBoth((t) => t('command.interfaceFr')),
      set({ interfaceLanguage: 'fr' }),
    ),
    command(
      'interface-en',
      inBoth((t) => t('command.interfaceEn')),
      set({ interfaceLanguage: 'en' }),
    ),
    command(
      'read-fr',
      inBoth((t) => t('command.readFr')),
      set({ readingLanguage: 'fr' }),
    ),
    command(
      'read-en',
      inBoth((t) => t('command.readEn')),
      set({ readingLanguage: 'en' }),
    ),
    command(
      'read-both',
      inBoth((t) => t('command.readBoth')),
      set({ readingLanguage: 'both' }),
    ),
    command(
      'light',
      inBoth((t) => t('command.light')),
      set({ theme: 'light' }),
    ),
    command(
      'dark',
      inBoth((t) => t('command.dark')),
      set({ theme: 'dark' }),
    ),
    command(
      'contrast',
      inBoth((t) => t('command.contrast')),
      set({ theme: 'contrast' }),
    ),
    command(
      'system',
      inBoth((t) => t('command.system')),
      set({ theme: 'system' }),
    ),
    command(
      'larger',
      inBoth((t) => t('command.larger')),
      resize(1),
    ),
    command(
      'smaller',
      inBoth((t) => t('command.smaller')),
      resize(-1),
    ),
    command(
      'print',
      inBoth((t) => t('command.print')),
      () => setTimeout(() => window.print(), 100),
    ),
  ]
}
