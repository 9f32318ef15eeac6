// On a phone a row becomes a card; each value then needs the word of its column.
export function tables() {
  for (const table of document.querySelectorAll('.govuk-table')) {
    const heads = [...table.querySelectorAll('thead th')].map((head) => head.textContent.trim())
    for (const row of table.querySelectorAll('tbody tr')) {
      const cells = [...row.children]
      if (cells.some((cell) => cell.colSpan > 1)) continue
      cells.forEach((cell, at) => {
        if (cell.localName === 'td' && heads[at] && !cell.dataset.label) cell.dataset.label = heads[at]
      })
    }
  }
}
