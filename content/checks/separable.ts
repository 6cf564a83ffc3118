/**
 * Particles German verbs are separated from; longer ones first. Dictionaries know few of the forms that
 * are written in one: "hinzuzuholen", "draufschaut", "gegengelesen".
 */
const particles = (
  'auseinander aneinander miteinander durcheinander zusammen entgegen dagegen gegenüber darunter ' +
  'dazwischen entlang zwischen herunter hinunter herüber hinüber vorüber weiter wieder zurück voraus vorbei ' +
  'voran davon dafür dabei daran darauf drauf heraus hinaus herein hinein heran herauf hinauf hervor ' +
  'hinweg herab hinab hinter hinzu herum umher gegen unter innen nieder näher nahe offen fest frei schief statt ' +
  'hierher dahinter allein teil fern gleich klar inne weh her hin dran auf aus bei ein mit nach vor weg ab an um zu los da'
).split(' ')

const separable = new RegExp(`^(?:${particles.join('|')})(?:zu)?(\\p{Ll}{4,})$`, 'u')

/**
 * The verb in a German word that is written in one with its particle, as a noun too ("das Dranbleiben");
 * undefined where there is none.
 */
export function verbOf(word: string): string | undefined {
  const isNoun = /^\p{Lu}.*en$/u.test(word)
  return separable.exec(isNoun ? word.toLowerCase() : word)?.[1]
}
