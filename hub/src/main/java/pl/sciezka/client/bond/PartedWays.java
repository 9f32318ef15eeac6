package pl.sciezka.client.bond;

import java.util.List;
import pl.sciezka.client.CommonClient;

/// Two members of a common client do not see each other's person any more.
record PartedWays(List<CommonClient.Member> both) {}
