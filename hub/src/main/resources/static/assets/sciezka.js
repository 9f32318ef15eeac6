// The small script of every page. All tasks work without it; each part finds its own marks and does nothing without them.
import { initAll } from './govuk-frontend.min.js'
import { board } from './board.js'
import { drafts } from './drafts.js'
import { forget } from './forget.js'
import { look } from './look.js'
import { print } from './print.js'
import { progress } from './progress.js'
import { shortcuts } from './shortcuts.js'
import { tables } from './tables.js'

document.body.classList.add('js-enabled', 'govuk-frontend-supported')

for (const part of [initAll, shortcuts, drafts, progress, board, look, tables, print, forget]) {
  try {
    part()
  } catch (problem) {
    console.error(problem) // one broken part must not take the others with it
  }
}
