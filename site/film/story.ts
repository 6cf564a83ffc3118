import { colour } from './colours.ts'
import type { Ground } from './ground.ts'
import type { Course } from './motion.ts'
import type { Place, Walk } from './walk.ts'

/*
 * What happens where and when, in pixels and seconds. The captions in `content/starter/media/` tell the same:
 * 0 something is noticed, 13 it is written down, 28 a calm moment, 42 a question and an answer, 60 somebody
 * to call, 74 the door stays open, 92 the mark.
 */

/** Colour of the land. */
export const field: Course<string> = [
  [0, colour('heather')],
  [27, colour('heather')],
  [33, colour('ochre')],
  [41, colour('ochre')],
  [46, colour('river')],
  [59, colour('river')],
  [64, colour('moss')],
  [73, colour('moss')],
  [79, colour('spruce')],
]

/** Where the two are while one asks and the other tells. */
const asking: Place = [600, 400]
const telling: Place = [770, 265]

/** Who can be called. */
export const listener: Place = [1040, 400]

/** Where they meet. */
export const home: Place = [640, 335]

/** Who worries. */
export const relative: Walk = {
  through: [[235, 410], [330, 438], [430, 440], [520, 425], asking, [622, 372], [612, 336]],
  reached: [
    [30, 0],
    [41.5, 4],
    [75, 4],
    [81, 6],
  ],
}

/** Whom they worry about. */
export const young: Walk = {
  through: [
    [610, 165],
    [585, 225],
    [605, 280],
    [675, 300],
    telling,
    [850, 205],
    [940, 160],
    [1040, 150],
    [1115, 200],
    [1100, 280],
    [1010, 325],
    [890, 338],
    [770, 336],
    [666, 334],
  ],
  reached: [
    [29, 0],
    [41, 4],
    [74, 4],
    [80, 7.3],
    [83, 7.3],
    [90.5, 13],
  ],
}

/** Place on both ways where they begin anew, after the conversation; what lies before it fades. */
export const turn = { place: 4, begins: 73, ends: 77 }

/** The arc that goes from one to the other. */
export const question = { from: asking, to: telling, begins: 42.5, ends: 49 }

/** The line to who can be called. */
export const call: Walk = {
  through: [asking, [680, 455], [800, 480], [920, 460], listener],
  reached: [
    [61.5, 0],
    [66.5, 4],
  ],
}

/** The ring around the place they meet: how it grows, and where it stays open, in shares of its length. */
export const ring = { size: 288, begins: 76.5, ends: 82, opening: [0.2, 0.315] } as const

export const ground: Ground = {
  relief: [
    [0, 0.1],
    [9, 0.85],
    [28, 0.85],
    [37, 0.6],
    [60, 0.7],
    [76, 0.9],
    [90, 0.6],
    [96, 0.3],
  ],
  hills: [
    // What stands between them, and calms down.
    {
      place: [430, 285],
      reach: [105, 80],
      height: [
        [1.5, 0],
        [11, 5],
        [28, 5],
        [37, 0],
      ],
    },
    // What is told, once somebody listens.
    {
      place: telling,
      reach: [135, 95],
      height: [
        [48.5, 0],
        [58, 4.2],
        [70, 3.8],
        [77, 0],
      ],
    },
    {
      place: listener,
      reach: [105, 75],
      height: [
        [62, 0],
        [68, 2.6],
        [74, 2.6],
        [80, 0],
      ],
    },
    {
      place: home,
      reach: [230, 150],
      height: [
        [76, 0],
        [84, 1.6],
      ],
    },
  ],
}
