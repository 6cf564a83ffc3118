import { deu, eng, hun, pol, ron, swe } from 'stopword'

import { languageOf, type Locale } from '#locales/languages.ts'

/** The library's list of a language, question words and politenesses it lacks, and words it drops that mean something here. */
interface List {
  listed: string[]
  also: string
  kept?: string
}

const lists: Readonly<Record<string, List | undefined>> = {
  english: {
    listed: eng,
    also: 'when whom how am isn aren don doesn didn won can cannot does doing done if may no not nor off once own per please shall should so too until us via whose why want need needs somebody someone something anything anybody anyone there',
  },
  swedish: {
    listed: swe,
    also: 'hej snälla jag min mitt mina vill behöver borde finns hurdan vilka någonstans lite mycket samt åt hos dig er',
    kept: 'beslut god höger vänster dag dagar',
  },
  german: {
    listed: deu,
    also: 'bitte hallo wie was wer wo wann warum wieso weshalb welche welcher welches wohin woher soll sollte möchte brauche gibt jemand etwas man tun kann',
    kept: 'mensch menschen mittel tag tage gott ernst mann recht rechte rechten rechter rechtes jahr jahre',
  },
  polish: {
    listed: pol,
    also: 'proszę cześć kim jaki jaka jakie jakich czy chcę chce potrzebuję gdzie komu kogo czego czemu ktoś jest są być mieć ze we ode nade',
    kept: 'pan pani sposób',
  },
  romanian: {
    listed: ron,
    also: 'vreau câtă rog aș ași vă îmi cum unde când cine cui care cât câte câți pot trebuie este sunt fi despre într printr dintr al ale ai lor deși și ți își își îți niște după',
    kept: 'nevoie bună noi timp vreme',
  },
  hungarian: {
    listed: hun,
    also: 'hová kérem kérek szeretnék szeretnem hogyan hogy mit miért mikor hol hova honnan ki kit kinek kihez milyen melyik van vannak kell lehet tudok tudom valaki valami egy az és',
    kept: 'maga ház segítség emberek ember nap cikk bal jobb hat',
  },
}

/** The words of a language that carry no meaning, in lower case; none where the language has no list. */
export function stopWordsOf(locale: Locale): string[] {
  const list = lists[languageOf(locale).analyser]
  if (!list) return []
  const kept = new Set(list.kept?.split(' '))
  const words = [...list.listed.map((word) => word.toLowerCase()), ...list.also.split(' ')]
  return [...new Set(words)].filter((word) => !kept.has(word)).sort()
}
