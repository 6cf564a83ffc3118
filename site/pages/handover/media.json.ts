import type { APIRoute } from 'astro'

import { getDocuments } from '../../documents/documents.ts'

/** The files `build/handover.ts` copies beside the pages; the list never reaches a reader. */
export const GET: APIRoute = async () => {
  const media = await getDocuments('media')
  return Response.json(media.map(({ facts }) => facts.file))
}
