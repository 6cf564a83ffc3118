/** The host a web address leads to, as a person says it: without `www.`, in its own letters. */
export const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '')
