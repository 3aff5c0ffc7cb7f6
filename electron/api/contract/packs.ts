/** Routes of content packs: those that are installed, one on its way in, and those that are made here. */
import { z } from 'zod'
import { MadePack, PackCard, PackDraft, PackId, PackPreview, PackProgress } from '../views/index.ts'
import { done, type Routes } from './route.ts'

/** Bytes of the largest part that a pack comes in. */
const partLimit = 8 * 1024 * 1024

const packId = z.strictObject({ id: PackId })

/** What a draft of two thousand documents takes. */
const draftLimit = 4 * 1024 * 1024

export const packsContract = {
  /** All of them, those that were removed among them. */
  packs: { method: 'get', path: '/api/packs', result: z.array(PackCard) },
  /** A pack comes part after part, under an id that the page gives it; the body is the part. */
  addPackPart: {
    method: 'post',
    path: '/api/pack-files/:id/parts',
    params: packId,
    query: z.strictObject({ at: z.coerce.number().int().min(0) }),
    bytes: partLimit,
    result: z.strictObject({ received: z.int() }),
  },
  /** What it would do; nothing is done. */
  previewPack: { method: 'post', path: '/api/pack-files/:id/preview', params: packId, result: PackPreview },
  packProgress: { method: 'get', path: '/api/pack-files/:id', params: packId, result: PackProgress },
  installPack: { method: 'post', path: '/api/pack-files/:id/install', params: packId, result: PackCard },
  /** Gives it up. */
  dropPackFile: { method: 'delete', path: '/api/pack-files/:id', params: packId, result: done },
  /** Those that were made here. */
  madePacks: { method: 'get', path: '/api/made-packs', result: z.array(MadePack) },
  /** A new one, the next version of it, or the last one as it was; the page gives it its id. */
  makePack: {
    method: 'put',
    path: '/api/made-packs/:id',
    params: packId,
    body: PackDraft,
    bodyLimit: draftLimit,
    result: MadePack,
  },
  madePackFile: { method: 'get', path: '/api/made-packs/:id/file', params: packId, file: ['application/zip'] },
  /** Removes it with its documents, or puts it back. */
  changePack: {
    method: 'patch',
    path: '/api/packs/:id',
    params: packId,
    body: z.strictObject({ removed: z.boolean() }),
    result: PackCard,
  },
  /** For good: only what was removed before. */
  deletePack: { method: 'delete', path: '/api/packs/:id', params: packId, result: done },
} as const satisfies Routes
