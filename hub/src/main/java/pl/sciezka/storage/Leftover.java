package pl.sciezka.storage;

import java.io.IOException;

/// What a killed program left in the data folder. The caller holds the folder's lock, so whoever it was is gone.
final class Leftover {

    private Leftover() {}

    /// Whether there was anything.
    static boolean clear(Cluster cluster) throws IOException {
        var file = cluster.postmasterFile();
        if (!file.exists()) return false;
        var postmaster = file.postmaster();
        if (postmaster.isPresent()) {
            cluster.control("stop", "-m", "fast", "-w", "-t", "60").output();
        } else {
            // the number may belong to a stranger by now, and PostgreSQL would then refuse to start
            file.delete();
        }
        return true;
    }
}
