import { common } from './common.ts'
import { help } from './help.ts'
import { highlights } from './highlights.ts'
import { keys } from './keys.ts'
import { pages } from './pages.ts'
import { palette } from './palette.ts'
import { reader } from './reader.ts'

export const en = { common, pages, palette, help, highlights, keys, reader } as const
