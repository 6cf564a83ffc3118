/** The film the portal tells itself with: what `make.ts` writes. Its words are its captions. */
export const film = {
  /** Of its document in `content/starter/videos/`. */
  key: 'worry-is-a-good-reason-to-ask',
  width: 1280,
  height: 720,
  /** Pictures a second. */
  rate: 25,
  /** Seconds. */
  duration: 97,
  /** Moment of the picture that stands for the film, in seconds. */
  poster: 88,
} as const
