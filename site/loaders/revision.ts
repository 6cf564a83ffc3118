// TEMPORARY until cms/ is ready.
export const contentRevision = (): Promise<string> => Promise.resolve('starter')
