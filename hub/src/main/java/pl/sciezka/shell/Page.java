package pl.sciezka.shell;

import org.springframework.http.HttpStatus;

/// A page to show. Its template has the record's name and lies next to it: `plan.board.PlanPages.Board` is rendered by
/// `plan/board/Board.jte`.
public interface Page {

    /// 200; a form that comes back with errors says 422.
    default HttpStatus status() {
        return HttpStatus.OK;
    }
}
