import type { Endpoint } from 'payload'

/** `GET /api/health`: 200 `{"status":"ok"}` when the database answers, 503 when it does not. */
export const health: Endpoint = {
  path: '/health',
  method: 'get',
  handler: async ({ payload }) => {
    try {
      await payload.db.count({ collection: 'users' })
      return Response.json({ status: 'ok' })
    } catch (err) {
      payload.logger.error({ err, msg: 'The database does not answer.' })
      return Response.json({ status: 'unavailable' }, { status: 503 })
    }
  },
}
