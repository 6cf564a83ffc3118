import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  ValidationError,
  type CollectionSlug,
  type Payload,
  type PayloadRequest,
} from 'payload'

import { nameOf } from '#content/files/layout.ts'
import type { Document, KindSlug, Words } from '#content/model/index.ts'
import { leavesIn, targetOf } from '#content/model/leaves.ts'
import { kinds } from '#content/model/index.ts'
import { toDocument, toPayload, type PayloadDocument } from '#content/model/mapping.ts'
import { withSourceRevisions } from '#content/model/revision.ts'
import { linksIn } from '#content/rich-text/markdown.ts'
import { locales, type Locale } from '#locales/languages.ts'

import { Keys } from './keys.ts'
import { markdownFrom, markdownTo } from './markdown.ts'
import { readByKey, type Reads } from './reads.ts'
import { hashOf, readRecords, writeRecord, type ImportRecord } from './records.ts'
import { hashOfFile, readUpload, uploadName } from './upload.ts'

/** One document to import. */
export interface ImportTask {
  document: Document
  /** Languages whose files have a fault: they stay as they are in the database. */
  brokenLocales: Locale[]
  /** Path of the file of a media document. */
  file?: string | undefined
}

/** What became of one document. */
export interface ImportOutcome {
  /** `<kind>/<key>` */
  name: string
  result: 'created' | 'failed' | 'kept' | 'unchanged' | 'updated'
  /** Why it was kept or failed, as a clause. */
  reason?: string
  /** `<kind>/<key>` it refers to that the database does not have (yet); these references are left out. */
  missing: string[]
}

/**
 * Puts documents from files into a database. Each goes in whole, in one transaction, language by
 * language; one that is there already and says the same is not written. What an editor changed since the
 * last import is kept, unless `overwrite`.
 */
export class Importer {
  private readonly payload: Payload
  private readonly keys: Keys
  private readonly overwrite: boolean

  private constructor({
    payload,
    keys,
    overwrite,
  }: {
    payload: Payload
    keys: Keys
    overwrite: boolean
  }) {
    this.payload = payload
    this.keys = keys
    this.overwrite = overwrite
  }

  static async open({
    payload,
    overwrite,
  }: {
    payload: Payload
    overwrite: boolean
  }): Promise<Importer> {
    return new Importer({ payload, keys: await Keys.ofAll(payload), overwrite })
  }

  /**
   * Imports documents of one kind, one after the other.
   *
   * @throws when the database does not answer; a fault of one document is its outcome.
   */
  async *import(tasks: readonly ImportTask[]): AsyncGenerator<ImportOutcome> {
    const { kind } = tasks[0]!.document
    let at: string = kind
    try {
      const { payload } = this
      const names = tasks.map(({ document }) => nameOf(document))
      const keys = tasks.map(({ document }) => document.key)
      const reads = await readByKey({ payload, kind, keys, access: 'all' })
      const records = await readRecords({ payload, names })
      for (const task of tasks) {
        at = nameOf(task.document)
        const found = { reads: reads.get(task.document.key), record: records.get(at) }
        yield await this.importOne({ task, found })
      }
    } catch (cause) {
      throw new Error(
        `The import broke off at ${at}: ${(cause as Error).message} (mend that and run it again, it goes on)`,
        { cause },
      )
    }
  }

  private async importOne({
    task,
    found,
  }: {
    task: ImportTask
    found: Found
  }): Promise<ImportOutcome> {
    const name = nameOf(task.document)
    const plan = await this.plan({ task, found })
    if (plan.isDone) return { name, result: 'unchanged', missing: plan.missing }
    const req = await createLocalReq({}, this.payload)
    await initTransaction(req)
    try {
      const reason = this.overwrite ? undefined : await this.reasonToKeep({ plan, found, req })
      if (reason !== undefined) {
        await killTransaction(req)
        return { name, result: 'kept', reason, missing: [] }
      }
      const result = await this.write({ plan, found, req })
      await commitTransaction(req)
      return { name, result, missing: plan.missing }
    } catch (error) {
      await killTransaction(req)
      if (error instanceof ValidationError) {
        return { name, result: 'failed', reason: clauseOf(error), missing: [] }
      }
      throw error
    }
  }

  /** What the document is to be in the database, and whether it is that already. */
  private async plan({ task, found }: { task: ImportTask; found: Found }): Promise<Plan> {
    const stored = found.reads && this.documentOf({ kind: task.document.kind, reads: found.reads })
    const wished = wish({ task, stored })
    const document = this.stripped(wished)
    const file = task.file && (await hashOfFile(task.file))
    const record: ImportRecord = { document: hashOf(document), ...(file && { file }) }
    return {
      document,
      stored,
      record,
      ...(task.file && file !== found.record?.file && { file: task.file }),
      missing: targetsOf(wished).filter((target) => !this.has(target)),
      isDone:
        stored !== undefined &&
        !isTrashed(found.reads) &&
        hashOf(stored) === record.document &&
        found.record?.document === record.document &&
        found.record.file === record.file,
    }
  }

  /** Why the document in the database is not to be replaced; undefined when it may be. */
  private async reasonToKeep({
    plan,
    found,
    req,
  }: {
    plan: Plan
    found: Found
    req: PayloadRequest
  }): Promise<string | undefined> {
    const { kind, key } = plan.document
    const { payload } = this
    const read = async (draft: boolean) =>
      (await readByKey({ payload, kind, keys: [key], access: 'all', draft, req })).get(key)
    const reads = await read(false)
    if (!reads) return found.record && 'was deleted in the database since it was imported'
    if (isTrashed(reads)) return 'is in the trash'
    const stored = this.documentOf({ kind, reads })
    const isSame = stored !== undefined && hashOf(stored) === plan.record.document
    if (!isSame) {
      if (!found.record) return 'is in the database already, and no import wrote it'
      if (!stored) return 'was unpublished since it was imported'
      if (hashOf(stored) !== found.record.document) return 'was edited since it was imported'
    }
    const newest = this.documentOf({ kind, reads: asPublished(await read(true)) })
    const touched = locales.filter((locale) => stored?.words[locale] ?? plan.document.words[locale])
    const isDrafted =
      JSON.stringify(newest?.facts) !== JSON.stringify(stored?.facts) ||
      touched.some(
        (locale) => JSON.stringify(newest?.words[locale]) !== JSON.stringify(stored?.words[locale]),
      )
    return isDrafted ? 'has changes that are not published yet' : undefined
  }

  /**
   * Writes what differs, one language after the other: never all at once, which Payload answers with
   * success and does not do. Facts go in with the first language written.
   */
  private async write({
    plan,
    found,
    req,
  }: {
    plan: Plan
    found: Found
    req: PayloadRequest
  }): Promise<'created' | 'unchanged' | 'updated'> {
    const { document, stored, file } = plan
    const { kind, key } = document
    const written = locales.filter((locale) => document.words[locale])
    const isFactual = JSON.stringify(document.facts) !== JSON.stringify(stored?.facts)
    const isBack = isTrashed(found.reads)
    const due = written.filter(
      (locale) => JSON.stringify(document.words[locale]) !== JSON.stringify(stored?.words[locale]),
    )
    if (due.length === 0 && (isFactual || isBack || file)) due.push(written[0]!)

    let existing: PayloadDocument | undefined = found.reads && Object.values(found.reads)[0]
    for (const [index, locale] of due.entries()) {
      const fields = toPayload({
        document,
        locale,
        existing,
        idOf: this.keys.idOf,
        richText: markdownTo(this.keys),
      })
      existing = await this.save({
        kind,
        id: existing?.id,
        locale,
        data: {
          ...fields,
          _status: 'published',
          ...(isBack && { deletedAt: null }),
        },
        upload: index === 0 && file ? { path: file, name: uploadNameOf(document) } : undefined,
        req,
      })
      this.keys.add({ kind, id: existing.id, key })
    }
    const gone = locales.filter((locale) => stored?.words[locale] && !document.words[locale])
    for (const locale of gone) {
      await this.save({ kind, id: existing!.id, locale, data: { _status: 'draft' }, req })
    }
    await writeRecord({ payload: this.payload, name: nameOf(document), record: plan.record, req })
    if (!found.reads) return 'created'
    return due.length + gone.length > 0 ? 'updated' : 'unchanged'
  }

  private async save({
    kind,
    id,
    locale,
    data,
    upload,
    req,
  }: {
    kind: KindSlug
    id: number | string | undefined
    locale: Locale
    data: Record<string, unknown>
    upload?: { path: string; name: string } | undefined
    req: PayloadRequest
  }): Promise<PayloadDocument> {
    const options = {
      collection: kind as CollectionSlug,
      data: data as never,
      locale,
      fallbackLocale: false,
      depth: 0,
      overrideAccess: true,
      req,
      ...(upload && { file: await readUpload(upload), overwriteExistingFiles: true }),
    } as const
    const saved =
      id === undefined
        ? await this.payload.create(options)
        : await this.payload.update({ ...options, id, trash: true })
    return saved as unknown as PayloadDocument
  }

  private documentOf({ kind, reads }: { kind: KindSlug; reads: Reads }): Document | undefined {
    return toDocument({ kind, reads, keyOf: this.keys.keyOf, richText: markdownFrom(this.keys) })
  }

  /** The document without the references the database cannot hold: what it will read back as. */
  private stripped(document: Document): Document {
    const { kind } = document
    const { idOf } = this.keys
    const reads: Reads = {}
    for (const locale of locales.filter((code) => document.words[code])) {
      const fields = toPayload({ document, locale, idOf, richText: markdownTo({ idOf }) })
      const filename = kind === 'media' ? uploadNameOf(document) : undefined
      reads[locale] = { id: '', _status: 'published', filename, ...fields }
    }
    return this.documentOf({ kind, reads })!
  }

  private has(target: string): boolean {
    const [kind, key] = target.split('/') as [KindSlug, string]
    return this.keys.idOf({ kind, key }) !== undefined
  }
}

/** What the database has of a document. */
interface Found {
  reads: Reads | undefined
  record: ImportRecord | undefined
}

interface Plan {
  /** What is to be in the database. */
  document: Document
  /** What is published there now. */
  stored: Document | undefined
  record: ImportRecord
  /** Path of a file to upload. */
  file?: string | undefined
  missing: string[]
  isDone: boolean
}

/**
 * The document the files ask for: languages with a fault as the database has them; a translation that
 * did not change keeps the revision it was made from, so that it is stale once its source changed.
 */
function wish({ task, stored }: { task: ImportTask; stored: Document | undefined }): Document {
  const words = { ...task.document.words } as Record<string, Words<KindSlug> | undefined>
  for (const locale of locales) {
    const before = stored?.words[locale]
    const after = words[locale]
    if (task.brokenLocales.includes(locale)) words[locale] = before
    else if (before && after && isSameTranslation({ before, after })) words[locale] = before
  }
  const present = Object.fromEntries(
    Object.entries(words).filter(([, value]) => value !== undefined),
  )
  return withSourceRevisions({ ...task.document, words: present })
}

function isSameTranslation({
  before,
  after,
}: {
  before: Words<KindSlug>
  after: Words<KindSlug>
}): boolean {
  if (!('translation' in after) || !('translation' in before)) return false
  if (!after.translation || after.translation.sourceRevision || !before.translation) return false
  const { sourceRevision: _known, ...translation } = before.translation
  return JSON.stringify({ ...before, translation }) === JSON.stringify(after)
}

/** Every `<kind>/<key>` a document refers to, in its facts and in its texts. */
function targetsOf({ kind, facts, words }: Document): string[] {
  const references = leavesIn({ schema: kinds[kind].facts, value: facts }).flatMap(
    (leaf) => targetOf(leaf) ?? [],
  )
  const links = Object.values(words).flatMap((value) =>
    leavesIn({ schema: kinds[kind].words, value })
      .filter(({ meta }) => meta.richText)
      .flatMap((leaf) => linksIn(String(leaf.value)).map(({ target }) => target)),
  )
  return [...new Set([...references, ...links])]
}

function uploadNameOf({ key, facts }: Document): string {
  return uploadName({ key, file: (facts as { file: string }).file })
}

function isTrashed(reads: Reads | undefined): boolean {
  return Object.values(reads ?? {}).some((read) => Boolean(read['deletedAt']))
}

/** Reads of drafts as if they were published, to compare what they say. */
function asPublished(reads: Reads | undefined): Reads {
  return Object.fromEntries(
    Object.entries(reads ?? {}).map(([locale, read]) => [
      locale,
      { ...read, _status: 'published' },
    ]),
  )
}

function clauseOf(error: ValidationError): string {
  const faults = error.data.errors.map(({ path, message }) => `${path}: ${message}`)
  return `was refused: ${faults.join('; ')}`
}
