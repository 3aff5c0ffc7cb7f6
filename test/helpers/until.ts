/** Waits for what comes of itself. */
import { setTimeout } from 'node:timers/promises'

/** Resolves once `holds` does; the test's own time limit ends it where it never does. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await setTimeout(20)
}
