package pl.sciezka.client.conference;

import java.util.List;

/// Why a case cannot be talked about with those who are there (przeszkoda). What the reader's institution may not know,
/// for example who else serves this client, is not said.
sealed interface Hindrance {

    /// The meeting has not begun.
    record NotBegun() implements Hindrance {}

    /// Minutes are closed, or the meeting was called off.
    record Over() implements Hindrance {}

    /// The person is nobody's common client with us any more.
    record NotCommon() implements Hindrance {}

    /// Nobody, or not even the reader's own institution, is on the list of those present.
    record NotWrittenDown() implements Hindrance {}

    /// People whose work is not with clients, or who have no account: `name (office)`.
    record NotForThem(List<String> people) implements Hindrance {}

    /// Some of the institutions do not serve this client together with all others that are there. Which one is not
    /// said.
    record NotTogether() implements Hindrance {}
}
