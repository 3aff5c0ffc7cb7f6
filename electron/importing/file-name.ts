/** The name of a file as it is kept. */
import { clean } from './passages.ts'

const longestName = 255

/** Without the folders before it. */
export const nameOf = (path: string): string => clean(path.replace(/^.*[\\/]/, '')).slice(-longestName) || 'document'
