/**
 * Makes the filters of a list shareable and tells what they leave: keeps the choice in the address, counts
 * for every option what choosing it would leave, announces how many documents are shown.
 */
const form = document.querySelector<HTMLFormElement>('.filters')

if (form) {
  const selects = [...form.querySelectorAll('select')]
  const rows = [...document.querySelectorAll('.rows > li')]
  const output = form.querySelector('output')!

  const show = () => {
    const chosen = selects.map((select) => select.selectedOptions[0]!.className)
    const left = rows.filter((row) => matches({ row, chosen }))
    for (const [index, select] of selects.entries()) {
      const others = chosen.with(index, '')
      const open = rows.filter((row) => matches({ row, chosen: others }))
      for (const option of [...select.options].slice(1)) {
        const count = open.filter((row) => row.classList.contains(option.className)).length
        option.text = `${option.dataset['label']} (${count})`
        option.disabled = count === 0 && !option.selected
      }
    }
    output.textContent = chosen.some(Boolean)
      ? output.dataset['shown']!.replace('{shown}', String(left.length))
      : ''
  }

  const keep = () => {
    const query = new URLSearchParams(
      selects.filter(({ value }) => value).map(({ name, value }) => [name, value]),
    ).toString()
    history.replaceState(null, '', query ? `?${query}` : location.pathname)
  }

  const asked = new URLSearchParams(location.search)
  for (const select of selects) {
    const value = asked.get(select.name)
    if ([...select.options].some((option) => option.value === value)) select.value = value!
  }
  show()
  form.addEventListener('change', () => {
    show()
    keep()
  })
  form.addEventListener('reset', () =>
    // The selects change only after the event.
    setTimeout(() => {
      show()
      keep()
      selects[0]!.focus()
    }),
  )
  form.addEventListener('submit', (event) => event.preventDefault())
}

function matches({ row, chosen }: { row: Element; chosen: readonly string[] }): boolean {
  return chosen.every((name) => !name || row.classList.contains(name))
}
