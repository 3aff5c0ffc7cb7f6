/** A cluster's file as it leaves and enters the page. */
import { fileNameOf } from '../../../content/wording/file-name.ts'
import { api, ask } from '../../api.ts'
import { saveFile } from '../../lib/take-along.ts'

/**
 * The content of a chosen file; the program checks what it says.
 * @throws SyntaxError where it is not JSON
 */
export async function readClusterFile(file: File): Promise<unknown> {
  return JSON.parse(await file.text()) as unknown
}

export async function downloadCluster(id: string): Promise<void> {
  const file = await ask(api.clusters[':id'].file.$get({ param: { id } }))
  const name = fileNameOf(file.cluster.name, file.exported.slice(0, 10))
  saveFile(`${name}.json`, new Blob([JSON.stringify(file, null, 2)], { type: 'application/json' }))
}
