// A button that opens the browser's print window; without script nobody sees it, Ctrl+P works anyway.
export function print() {
  for (const button of document.querySelectorAll('[data-print]')) {
    button.hidden = false
    button.addEventListener('click', () => window.print())
  }
}
