// An element marked data-poll="/page" is replaced by its newer self (same id) from that page, until it has no such mark.
// When that page has no such element any more, the work is done: then the page itself is opened.
const PAUSE = 2000

async function refresh(element) {
  const answer = await fetch(element.dataset.poll, { headers: { Accept: 'text/html' } })
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const newer = page.getElementById(element.id)
  if (!answer.ok) return watch(element)
  if (!newer) return location.assign(element.dataset.poll)
  element.replaceWith(newer)
  watch(newer)
}

function watch(element) {
  if (!element.dataset.poll) return
  setTimeout(() => {
    if (document.hidden) watch(element)
    else refresh(element).catch(() => watch(element))
  }, PAUSE)
}

export function progress() {
  document.querySelectorAll('[data-poll][id]').forEach(watch)
}
