/** The years that a date of EDTF spans, for putting cases and events in order and on a line of time. */

export interface Years {
  /** The first year; undefined where the beginning is open. */
  readonly from: number | undefined
  /** The last year; undefined where the end is open. */
  readonly to: number | undefined
}

function oneDate(date: string): Years {
  const [year = ''] = date.replace('~', '').split('-')
  if (!/^\d{3}[\dX]$/.test(year)) return { from: undefined, to: undefined }
  return { from: Number(year.replace('X', '0')), to: Number(year.replace('X', '9')) }
}

/** @param edtf as `Edtf` of the schema allows: 1994, 1994-05, 199X, 1994~, 1994/1997, ../1997, 1999/.. */
export function yearsOf(edtf: string): Years {
  const [first = '', last = first] = edtf.split('/')
  return { from: oneDate(first).from, to: oneDate(last).to }
}
