import type { Payload } from 'payload'

import { kinds, type KindSlug } from '#content/model/index.ts'

type Id = number | string

/** Which key a document's id stands for, and the other way round. Files know keys, databases ids. */
export class Keys {
  private readonly ids = new Map<string, Id>()
  private readonly keys = new Map<string, string>()

  /** The keys of every document that is not in the trash, drafts too: for importing, never for showing. */
  static async ofAll(payload: Payload): Promise<Keys> {
    const keys = new Keys()
    for (const kind of Object.keys(kinds) as KindSlug[]) {
      const { docs } = await payload.find({
        collection: kind,
        depth: 0,
        pagination: false,
        select: { key: true },
        overrideAccess: true,
      })
      for (const { id, key } of docs as unknown as { id: Id; key: string }[]) {
        keys.add({ kind, id, key })
      }
    }
    return keys
  }

  add({ kind, id, key }: { kind: KindSlug; id: Id; key: string }): void {
    this.ids.set(`${kind}/${key}`, id)
    this.keys.set(`${kind}/${String(id)}`, key)
  }

  readonly idOf = ({ kind, key }: { kind: KindSlug; key: string }): Id | undefined =>
    this.ids.get(`${kind}/${key}`)

  readonly keyOf = ({ kind, id }: { kind: KindSlug; id: Id }): string | undefined =>
    this.keys.get(`${kind}/${String(id)}`)
}
