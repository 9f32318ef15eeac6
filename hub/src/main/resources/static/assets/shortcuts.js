// Keyboard: / to search, ? for this list, g and a letter to go somewhere. A person can switch them off (WCAG 2.1.4).
const OFF = 'shortcuts-off'
const typing = (element) => element.isContentEditable || element.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=submit])')

export function shortcuts() {
  const dialog = document.querySelector('dialog#shortcuts')
  let going = 0

  document.addEventListener('keydown', (event) => {
    if (localStorage.getItem(OFF) || event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || dialog?.open) return
    const afterG = Date.now() - going < 1500
    going = 0
    if (afterG) {
      const link = document.querySelector(`a[data-key="${CSS.escape(event.key)}"]`)
      if (link) link.click()
    } else if (event.key === 'g') {
      going = Date.now()
    } else if (event.key === '/') {
      const search = document.querySelector('[data-search]')
      if (!search) return
      event.preventDefault()
      search.focus()
      search.select()
    } else if (event.key === '?') {
      dialog?.showModal()
    }
  })

  if (!dialog) return
  for (const opener of document.querySelectorAll('[data-open="shortcuts"]')) {
    opener.addEventListener('click', (event) => {
      event.preventDefault()
      dialog.showModal()
    })
  }
  const choice = dialog.querySelector('[data-shortcuts-on]')
  choice.checked = !localStorage.getItem(OFF)
  choice.addEventListener('change', () => (choice.checked ? localStorage.removeItem(OFF) : localStorage.setItem(OFF, '1')))
}
