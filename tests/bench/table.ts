/** One line of a table: column names and what stands below them. */
export type Row = Record<string, string | number>

/** Prints rows as a Markdown table under a heading; the first row names the columns. */
export function printTable(heading: string, rows: readonly Row[]): void {
  const columns = Object.keys(rows[0] ?? {})
  const lines = [columns, columns.map(() => '---'), ...rows.map((row) => Object.values(row))]
  console.log(`\n## ${heading}\n`)
  for (const line of lines) console.log(`| ${line.join(' | ')} |`)
  console.log()
}

/** Bytes as kilobytes (1,000 bytes) with one decimal. */
export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`
