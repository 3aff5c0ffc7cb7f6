import { common } from './common.ts'
import { help } from './help.ts'
import { keys } from './keys.ts'
import { pages } from './pages.ts'
import { palette } from './palette.ts'

export const en = { common, pages, palette, help, keys } as const
