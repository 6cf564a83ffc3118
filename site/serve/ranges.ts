import type { IncomingHttpHeaders } from 'node:http'

/**
 * Which part of a file a request asks for, as far as sirv reads it rightly: one range with a beginning, such
 * as players ask for. For any other the whole file is sent, which RFC 9110 (14.2) leaves to the server.
 *
 * @param changed when the file last changed: a range of an older one is none of this file (13.1.5).
 * @returns the range as it was written; undefined for the whole file.
 */
export function rangeOf(
  { range, 'if-range': condition }: IncomingHttpHeaders,
  changed: Date | undefined,
): string | undefined {
  const [, start, end] = /^bytes=(\d+)-(\d*)$/.exec(range ?? '') ?? []
  if (start === undefined || end === undefined) return undefined
  if (end !== '' && (Number(end) === 0 || Number(end) < Number(start))) return undefined
  if (condition !== undefined && condition !== changed?.toUTCString()) return undefined
  return range
}
