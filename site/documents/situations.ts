import type { Document } from '#content/model/index.ts'
import type { Code } from '#content/vocabularies.ts'

import { getDocuments } from './documents.ts'
import { isExample } from './reading.ts'

type Situation = Document<'situations'>

/** Who asks, in the order of the index, by the first audience of a situation. */
const askers = {
  families: ['parent-carer', 'sibling-friend', 'young-person', 'person-leaving'],
  school: ['teacher'],
  care: ['youth-worker', 'social-worker', 'health'],
  authorities: ['police', 'prison-probation', 'municipality', 'policymaker'],
  projects: ['civil-society', 'faith-community', 'researcher', 'funder'],
} as const satisfies Record<string, readonly Code<'audiences'>[]>

/** Those who ask: their home or their work. */
export type Asker = keyof typeof askers

/** Whether somebody asks who may want to talk to a person rather than read on. */
export function isPersonal({ facts }: Situation): boolean {
  const personal: readonly string[] = askers.families
  return (facts.audiences ?? []).some((audience) => personal.includes(audience))
}

/** All situations by who asks, sorted by key; askers without any are left out. */
export async function getSituationsByAsker(): Promise<Map<Asker, Situation[]>> {
  const groups = new Map(
    (Object.keys(askers) as Asker[]).map((asker) => [asker, [] as Situation[]]),
  )
  for (const situation of await getDocuments('situations')) {
    groups.get(askerOf(situation))!.push(situation)
  }
  return new Map([...groups].filter(([, situations]) => situations.length > 0))
}

/** Some situations, one asker after another so that each finds a way in. Examples are left out. */
export async function getSituationsOfAll(count: number): Promise<Situation[]> {
  const groups = [...(await getSituationsByAsker()).values()].map((situations) =>
    situations.filter((situation) => !isExample(situation)),
  )
  const rounds = Math.max(0, ...groups.map(({ length }) => length))
  return Array.from({ length: rounds }, (_, round) =>
    groups.flatMap((situations) => situations[round] ?? []),
  )
    .flat()
    .slice(0, count)
}

/** Situations that share topics or audiences with one, those that share most first. */
export async function getSimilarSituations(situation: Situation): Promise<Situation[]> {
  const own = new Set<string>(termsOf(situation))
  return (await getDocuments('situations'))
    .filter(({ key }) => key !== situation.key)
    .map((other) => ({ other, shared: termsOf(other).filter((term) => own.has(term)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .map(({ other }) => other)
}

/** The last group is also of those who name nobody. */
function askerOf({ facts }: Situation): Asker {
  const first = facts.audiences?.[0]
  const found = Object.entries(askers).find(([, audiences]) =>
    (audiences as readonly string[]).includes(first ?? ''),
  )
  return (found?.[0] ?? 'projects') as Asker
}

function termsOf({ facts }: Situation): string[] {
  return [...(facts.topics ?? []), ...(facts.audiences ?? [])]
}
