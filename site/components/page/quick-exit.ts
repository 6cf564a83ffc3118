/**
 * Leaves at once: blanks the page, then replaces it with the neutral page in the history. A flag in
 * sessionStorage makes every page of the portal that the Back button still finds do the same. It works by
 * pressing the link, or Shift three times within two seconds.
 */
const exit = document.querySelector<HTMLAnchorElement>('#exit')!
const flag = 'left'

function leave() {
  document.documentElement.hidden = true
  document.title = ' '
  sessionStorage.setItem(flag, '1')
  location.replace(exit.href)
}

exit.addEventListener('click', (event) => {
  event.preventDefault()
  leave()
})

let presses: number[] = []
addEventListener('keydown', ({ key, repeat, timeStamp }) => {
  if (repeat) return
  presses = key === 'Shift' ? [...presses.slice(-2), timeStamp] : []
  if (presses.length === 3 && timeStamp - presses[0]! < 2000) leave()
})

// A page shown again by Back; one that is opened anew means the person came back by choice.
addEventListener('pageshow', ({ persisted }) => {
  if (!sessionStorage.getItem(flag)) return
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  if (persisted || navigation?.type === 'back_forward') leave()
  else sessionStorage.removeItem(flag)
})
