/** The money of a plan: what it costs, who pays, what is missing. Amounts are in the cluster's currency. */

/** What is read of an action. */
export interface PaidAction {
  readonly status: string
  readonly costs: readonly { readonly amount: number }[]
  readonly funding: readonly { readonly source: string; readonly amount: number; readonly secured: boolean }[]
}

export interface Money {
  readonly cost: number
  readonly secured: number
  /** Promised or hoped for, not secured. */
  readonly expected: number
  /** What neither covers; never below nothing. */
  readonly missing: number
}

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0)

export function moneyOf({ costs, funding }: Pick<PaidAction, 'costs' | 'funding'>): Money {
  const cost = sum(costs.map(({ amount }) => amount))
  const secured = sum(funding.filter((one) => one.secured).map(({ amount }) => amount))
  const expected = sum(funding.filter((one) => !one.secured).map(({ amount }) => amount))
  return { cost, secured, expected, missing: Math.max(0, cost - secured - expected) }
}

/** A dropped action costs nothing any more. */
export const counted = <A extends PaidAction>(actions: readonly A[]) =>
  actions.filter(({ status }) => status !== 'dropped')

/** What is missing is reckoned action by action: the surplus of one does not pay for another. */
export function totalOf(actions: readonly PaidAction[]): Money {
  const all = counted(actions).map((action) => moneyOf(action))
  return {
    cost: sum(all.map(({ cost }) => cost)),
    secured: sum(all.map(({ secured }) => secured)),
    expected: sum(all.map(({ expected }) => expected)),
    missing: sum(all.map(({ missing }) => missing)),
  }
}

export interface SourceTotal {
  readonly source: string
  readonly secured: number
  readonly expected: number
}

/** Who pays how much over the whole plan, the largest first; spellings that differ in case or spaces are one source. */
export function sourcesOf(actions: readonly PaidAction[]): SourceTotal[] {
  const totals = new Map<string, SourceTotal>()
  for (const { source, amount, secured } of counted(actions).flatMap(({ funding }) => funding)) {
    const name = source.trim()
    const key = name.toLocaleLowerCase().replaceAll(/\s+/g, ' ')
    const before = totals.get(key) ?? { source: name, secured: 0, expected: 0 }
    totals.set(key, {
      source: before.source,
      secured: before.secured + (secured ? amount : 0),
      expected: before.expected + (secured ? 0 : amount),
    })
  }
  return [...totals.values()].toSorted((a, b) => b.secured + b.expected - (a.secured + a.expected))
}
