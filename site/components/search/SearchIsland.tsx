import { useEffect, useRef, useState, type KeyboardEvent } from 'react'

import type { Locale } from '#locales/languages.ts'

import {
  parametersOf,
  requestFrom,
  search,
  type Filters,
  type SearchAnswer,
  type SearchResult,
} from '../../search/query.ts'
import type { Marker } from '../../search/marking.ts'
import { filterNames, type FilterName } from '../../search/record.ts'
import { Result } from './Result.tsx'
import type { SearchStrings } from './strings.ts'

interface Props {
  locale: Locale
  strings: SearchStrings
  /** Labels of every code a filter can have, by filter. */
  labels: Record<FilterName, Record<string, string>>
  /** Field colour of each kind. */
  colours: Record<string, string>
  /** Where to find a person to talk to. */
  support: string
}

type State =
  | { name: 'idle' }
  | { name: 'searching'; answer?: SearchAnswer | undefined }
  | { name: 'found'; answer: SearchAnswer }
  | { name: 'failed' }

const page = 10

/** The search page: what is asked stands in the address, so that it can be shared and gone back to. */
export default function SearchIsland({ locale, strings, labels, colours, support }: Props) {
  const asked = useRef(requestFrom(new URLSearchParams(location.search), locale))
  const [query, setQuery] = useState(asked.current.query)
  const [filters, setFilters] = useState<Filters>(asked.current.filters ?? {})
  const [limit, setLimit] = useState(page)
  const [state, setState] = useState<State>({ name: 'idle' })
  const [attempt, setAttempt] = useState(0)
  const list = useRef<HTMLOListElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const filtered = Object.values(filters).some((codes) => codes.length > 0)
  const empty = query.trim() === '' && !filtered

  useEffect(() => {
    const parameters = parametersOf({ query: query.trim(), filters, locale }).toString()
    history.replaceState(null, '', parameters ? `?${parameters}` : location.pathname)
    if (empty) {
      setState({ name: 'idle' })
      return
    }
    let current = true
    setState((before) => ({
      name: 'searching',
      answer: 'answer' in before ? before.answer : undefined,
    }))
    // Waits for a pause in typing; the first words are searched for at once.
    const timer = setTimeout(
      () => {
        search({ query, filters, locale, limit }).then(
          (answer) => current && setState({ name: 'found', answer }),
          () => current && setState({ name: 'failed' }),
        )
      },
      state.name === 'idle' ? 0 : 200,
    )
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [query, filters, limit, attempt])

  const choose = (name: FilterName, code: string) => {
    setLimit(page)
    setFilters({ ...filters, [name]: code ? [code] : [] })
  }

  /** Down and up walk from the box through what was found and back. */
  const walk = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (!step) return
    const links = [...(list.current?.querySelectorAll('a') ?? [])]
    const stops = [input.current!, ...links]
    const at = stops.indexOf(document.activeElement as HTMLInputElement)
    const next = stops[at + step]
    if (at === -1 || !next) return
    event.preventDefault()
    next.focus()
  }

  const row = (result: SearchResult, mark: Marker) => (
    <Result
      key={result.url}
      result={result}
      mark={mark}
      kind={labels.kind[result.kind]}
      colour={colours[result.kind]}
      language={result.locale && labels.language[result.locale]}
    />
  )

  const answer = 'answer' in state ? state.answer : undefined
  const nothing = answer?.total === 0 && answer.situations.length + answer.others.length === 0

  return (
    <div className="finding" onKeyDown={walk}>
      <form className="search large" role="search" onSubmit={(event) => event.preventDefault()}>
        <label htmlFor="query">{strings.describe}</label>
        <input
          ref={input}
          id="query"
          type="search"
          name="q"
          value={query}
          placeholder={strings.example}
          onChange={({ currentTarget }) => {
            setLimit(page)
            setQuery(currentTarget.value)
          }}
        />
        <button type="submit">{strings.submit}</button>
      </form>
      {answer && (answer.total > 0 || filtered) && (
        <form className="filters" aria-label={strings.filters}>
          {filterNames.map((name) => (
            <Filter
              key={name}
              label={strings.facets[name]}
              any={strings.any}
              chosen={filters[name]?.[0] ?? ''}
              labels={labels[name]}
              counts={answer.facets[name]}
              locale={locale}
              onChoose={(code) => choose(name, code)}
            />
          ))}
          {filtered && (
            <p>
              <button type="button" onClick={() => setFilters({})}>
                {strings.reset}
              </button>
            </p>
          )}
        </form>
      )}
      <p className="count" role="status">
        {state.name === 'searching' && !answer && strings.searching}
        {state.name === 'failed' && strings.failed}
        {answer?.suggestion && `${strings.understood.replace('{query}', answer.suggestion)} `}
        {answer && answer.total > 0 && countOf(answer.total, locale, strings)}
        {nothing &&
          (filtered ? strings.noneFiltered : strings.none.replace('{query}', query.trim()))}
      </p>
      {state.name === 'failed' && (
        <button
          className="button outline"
          type="button"
          onClick={() => setAttempt((before) => before + 1)}
        >
          {strings.again}
        </button>
      )}
      {nothing && (
        <p>
          {strings.tryOthers} <a href={support}>{strings.talk}</a>
        </p>
      )}
      {answer && answer.situations.length > 0 && (
        <section className="situations">
          <h2>{strings.situations}</h2>
          <ul className="plain">
            {answer.situations.map(({ url, title }) => (
              <li key={url}>
                <a href={url}>{title}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {answer && answer.total > 0 && (
        <ol className="plain rows" ref={list}>
          {answer.results.map((result) => row(result, answer.mark))}
        </ol>
      )}
      {answer && answer.total > answer.results.length && (
        <button
          className="button outline"
          type="button"
          onClick={() => setLimit((before) => before + page)}
        >
          {strings.more}
        </button>
      )}
      {answer && answer.others.length > 0 && (
        <section className="others">
          <h2>{strings.others}</h2>
          {answer.others.map((other) => (
            <div key={other.locale}>
              <h3>{`${labels.language[other.locale] ?? other.locale} (${other.total})`}</h3>
              <ol className="plain rows">
                {other.results.map((result) => row(result, answer.mark))}
              </ol>
            </div>
          ))}
        </section>
      )}
    </div>
  )
}

interface FilterProps {
  label: string
  any: string
  chosen: string
  labels: Record<string, string>
  /** How many pages choosing each code would leave. */
  counts: Record<string, number>
  locale: string
  onChoose: (code: string) => void
}

function Filter({ label, any, chosen, labels, counts, locale, onChoose }: FilterProps) {
  const codes = Object.keys(counts).filter((code) => counts[code] || code === chosen)
  if (codes.length < 2 && !chosen) return null
  const { compare } = new Intl.Collator(locale)
  codes.sort((a, b) => compare(labels[a] ?? a, labels[b] ?? b))
  return (
    <label>
      <span>{label}</span>
      <select value={chosen} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        <option value="">{any}</option>
        {codes.map((code) => (
          <option key={code} value={code}>
            {`${labels[code] ?? code} (${counts[code] ?? 0})`}
          </option>
        ))}
      </select>
    </label>
  )
}

function countOf(count: number, locale: string, { found }: SearchStrings): string {
  const form = found[new Intl.PluralRules(locale).select(count)] ?? ''
  return form.replace('{shown}', new Intl.NumberFormat(locale).format(count))
}
