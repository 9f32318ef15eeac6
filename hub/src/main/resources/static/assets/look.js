// Display controls: the same form, answered in place, so that the page does not jump while a person tries them.
export function look() {
  const fold = document.querySelector('details.look')
  if (!fold) return

  fold.addEventListener('submit', async (event) => {
    event.preventDefault()
    const { form, name, value } = event.submitter
    const wanted = new FormData(form)
    wanted.append(name, value)
    const address = `${form.action}?${new URLSearchParams(wanted)}`
    try {
      const answer = await fetch(address)
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
      document.documentElement.className = page.documentElement.className
      form.replaceWith(page.querySelector('details.look form'))
      fold.querySelector(`button[value="${CSS.escape(value)}"]`)?.focus()
    } catch {
      location.assign(address)
    }
  })

  document.addEventListener('click', (event) => {
    if (fold.open && !fold.contains(event.target)) fold.open = false
  })
  fold.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    fold.open = false
    fold.querySelector('summary').focus()
  })
}
