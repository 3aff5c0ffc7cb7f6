/** How the reader likes the app, and where reading stopped: one row each, as JSON. */
import type { z } from 'zod'
import { defaultSettings, LastRead, Settings } from '../api/views/notebook.ts'
import type { WritableDatabase } from './open.ts'

/** A value that no longer fits its schema (written by an older or newer app) counts as not set. */
export function readSetting<T>(db: WritableDatabase, key: string, schema: z.ZodType<T>): T | undefined {
  const row = db.prepare<[string], { value: string }>('SELECT value FROM setting WHERE key = ?').get(key)
  if (!row) return undefined
  const parsed = schema.safeParse(parseJson(row.value))
  return parsed.success ? parsed.data : undefined
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    // What is not JSON fits no schema.
    return undefined
  }
}

export function writeSetting(db: WritableDatabase, key: string, value: unknown): void {
  db.prepare<[string, string]>(
    'INSERT INTO setting VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value',
  ).run(key, JSON.stringify(value))
}

export function readSettings(db: WritableDatabase): Settings {
  return readSetting(db, 'settings', Settings) ?? defaultSettings
}

export function writeSettings(db: WritableDatabase, settings: Settings): Settings {
  writeSetting(db, 'settings', settings)
  return settings
}

export function readLastRead(db: WritableDatabase): LastRead | null {
  return readSetting(db, 'last-read', LastRead) ?? null
}

export function writeLastRead(db: WritableDatabase, place: Omit<LastRead, 'when'>, now: Date): LastRead {
  const lastRead = { ...place, when: now.toISOString() }
  writeSetting(db, 'last-read', lastRead)
  return lastRead
}
