/** Text on its way into XML. */

// What XML 1.0 has no place for (section 2.2): control characters, the two last of the first plane.
// oxlint-disable-next-line no-control-regex
const unfit = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

/** The text as NFC, with lines that end in \n and without what no XML file can hold; writers escape the rest. */
export function xmlText(text: string): string {
  return text.toWellFormed().replaceAll(/\r\n?/g, '\n').replaceAll(unfit, '').normalize('NFC')
}
