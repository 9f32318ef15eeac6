// A form that is answered with a file leaves its page standing: the password does not stay in it.
export function forget() {
  document.addEventListener('submit', event => {
    if (!event.target.matches('[data-forget-password]')) return
    setTimeout(() => event.target.querySelectorAll('input[autocomplete=current-password]').forEach(it => { it.value = '' }))
  })
}
