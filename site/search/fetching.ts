/** Fetches a file of the site. @throws when it is not there. */
export async function fetchFile(address: string): Promise<Response> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${response.status} fetching ${address}`)
  return response
}

/** A value made once for each key; one that failed is made again. */
export function remembered<K, V>(
  values: Map<K, Promise<V>>,
  key: K,
  make: () => Promise<V>,
): Promise<V> {
  let value = values.get(key)
  if (!value) {
    value = make()
    values.set(key, value)
    value.catch(() => values.delete(key))
  }
  return value
}
