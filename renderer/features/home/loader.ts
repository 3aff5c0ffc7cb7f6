import { api, ask } from '../../api.ts'

export async function homeLoader() {
  // The last place read may have changed since the page was opened, so it is asked for with the rest.
  const [home, session, path] = await Promise.all([
    ask(api.home.$get()),
    ask(api.session.$get()),
    ask(api.learning.path.$get()),
  ])
  // Before the first mark or answer there is nothing to carry on.
  const begun = path.marks.length > 0 || path.modules.some(({ state }) => state === 'begun' || state === 'done')
  return { home, lastRead: session.lastRead, path: begun || path.next.why === 'gap' ? path : null }
}
