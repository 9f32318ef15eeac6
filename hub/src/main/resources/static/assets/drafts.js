// A form marked data-draft="key" keeps what was typed in this browser: for the person who typed it, for eight hours,
// until it is sent and the answer says so. A page that says it was not saved keeps it, and so does the end of a session
// until somebody else signs in. Signing out forgets everything; a PESEL is never kept.
const HOURS = 8 * 60 * 60 * 1000
const PREFIX = 'draft:'
const who = () => document.body.dataset.who ?? ''
const read = (key) => JSON.parse(localStorage.getItem(PREFIX + key) ?? 'null')
const write = (key, draft) => localStorage.setItem(PREFIX + key, JSON.stringify({ ...draft, at: Date.now(), who: who() }))
const forget = (key) => localStorage.removeItem(PREFIX + key)
const kept = () => Object.keys(localStorage).filter((name) => name.startsWith(PREFIX)).map((name) => name.slice(PREFIX.length))
const fields = (form) => [...form.elements].filter((field) => field.name && !field.matches('[type=hidden], [type=password], [type=file], [name$=pesel i], button'))
const values = (form) => fields(form).map((field) => [field.name, field.value, field.checked ?? null])

function fill(form, saved) {
  const open = [...saved]
  for (const field of fields(form)) {
    const choice = field.matches('[type=checkbox], [type=radio]')
    const at = open.findIndex(([name, value]) => name === field.name && (!choice || value === field.value))
    if (at < 0) continue
    const [[, value, checked]] = open.splice(at, 1)
    if (choice) field.checked = checked
    else field.value = value
  }
}

function notice(form, key, before) {
  const box = document.createElement('p')
  const drop = document.createElement('button')
  box.className = 'warning'
  box.setAttribute('role', 'status')
  box.textContent = document.body.dataset.draftRestored + ' '
  drop.type = 'button'
  drop.className = 'link'
  drop.textContent = document.body.dataset.draftDrop
  drop.addEventListener('click', () => {
    forget(key)
    fill(form, before)
    box.remove()
    fields(form)[0]?.focus()
  })
  box.append(drop)
  form.prepend(box)
}

export function drafts() {
  const forms = [...document.querySelectorAll('form[data-draft]')]
  const answered = document.querySelector('[data-saved]')
  const returned = !answered && (who() === '' || document.querySelector('[data-not-saved=true]'))
  for (const key of kept()) {
    const draft = read(key)
    const gone = Date.now() - draft.at > HOURS || (who() !== '' && draft.who !== who())
    const arrived = draft.sent && (answered || !forms.some((form) => form.dataset.draft === key))
    if (gone) forget(key)
    else if (draft.sent && returned) localStorage.setItem(PREFIX + key, JSON.stringify({ ...draft, sent: false }))
    else if (arrived) forget(key)
  }

  for (const form of forms) {
    const key = form.dataset.draft
    const before = values(form)
    const draft = read(key)
    if (draft && JSON.stringify(draft.values) !== JSON.stringify(before)) {
      fill(form, draft.values)
      notice(form, key, before)
    }
    let timer
    form.addEventListener('input', () => {
      clearTimeout(timer)
      timer = setTimeout(() => write(key, { values: values(form) }), 500)
    })
    form.addEventListener('submit', () => {
      clearTimeout(timer)
      write(key, { values: values(form), sent: true })
    })
  }

  for (const form of document.querySelectorAll('form[data-sign-out]')) {
    form.addEventListener('submit', () => kept().forEach(forget))
  }
}
