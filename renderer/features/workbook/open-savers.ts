/** The savers of the tools that are open: whatever reads from the workbook waits until they have saved what they hold. */

interface Flushing {
  flush(): Promise<void>
}

const open = new Set<Flushing>()

/** @returns what takes it out again */
export function register(saver: Flushing): () => void {
  open.add(saver)
  return () => {
    open.delete(saver)
  }
}

/** Ends when all that waited is saved, or could not be. */
export async function flushOpen(): Promise<void> {
  await Promise.all([...open].map((saver) => saver.flush()))
}
