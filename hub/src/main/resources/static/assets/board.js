// Plan board: drag a card, or Shift with an arrow while in it, presses the button of the small form that the card already has.
// Where the form has no such button but a reason (data-to), the fold opens and the reason gets the focus.
const stateOf = (element) => element.closest('[data-state]')?.dataset.state

function move(card, state) {
  const menu = card.querySelector('details')
  const button = card.querySelector(`button[name="state"][value="${CSS.escape(state)}"]`)
  if (button) return button.click()
  const reason = card.querySelector(`[data-to~="${CSS.escape(state)}"]`)
  if (!reason) return
  menu.open = true
  reason.tabIndex = -1
  reason.focus()
}

function neighbour(card, step) {
  const cells = [...card.closest('tr').querySelectorAll('td[data-state]')]
  return cells[cells.indexOf(card.closest('td')) + step]?.dataset.state
}

export function board() {
  let taken = null
  for (const card of document.querySelectorAll('[data-card]')) {
    if (!card.querySelector('form')) continue
    card.draggable = true
    card.addEventListener('dragstart', (event) => {
      taken = card
      event.dataTransfer.effectAllowed = 'move'
      event.dataTransfer.setData('text/plain', card.id)
      card.classList.add('card--taken')
    })
    card.addEventListener('dragend', () => {
      taken = null
      card.classList.remove('card--taken')
    })
    card.addEventListener('keydown', (event) => {
      const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
      if (!step || !event.shiftKey || event.target.matches('input, textarea, select')) return
      const state = neighbour(card, step)
      if (!state) return
      event.preventDefault()
      move(card, state)
    })
  }

  for (const cell of document.querySelectorAll('.board td[data-state]')) {
    cell.addEventListener('dragover', (event) => {
      if (!taken || taken.closest('tr') !== cell.closest('tr') || stateOf(taken) === cell.dataset.state) return
      event.preventDefault()
      cell.classList.add('board__over')
    })
    cell.addEventListener('dragleave', () => cell.classList.remove('board__over'))
    cell.addEventListener('drop', (event) => {
      event.preventDefault()
      cell.classList.remove('board__over')
      if (taken) move(taken, cell.dataset.state)
    })
  }
}
