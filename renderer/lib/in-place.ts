/**
 * How what is set on a page goes into its address: in the same place of the history, without a jump, and before the next key or click is heard.
 * Without `flushSync` the page would follow a moment later, and a quick hand's second change would be made to a state without the first.
 */
export const inPlace = { replace: true, preventScrollReset: true, flushSync: true } as const
