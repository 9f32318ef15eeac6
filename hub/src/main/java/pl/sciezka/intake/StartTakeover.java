package pl.sciezka.intake;

import org.springframework.stereotype.Component;

/// Starts taking a checked list over, or takes an interrupted one up again. One list of an institution at a time.
@Component
class StartTakeover {

    private final Uploads uploads;
    private final Liveness liveness;
    private final ListWork work;

    StartTakeover(Uploads uploads, Liveness liveness, ListWork work) {
        this.uploads = uploads;
        this.liveness = liveness;
        this.work = work;
    }

    enum Started {
        RUNNING,
        /// another list of this institution is being taken over
        ANOTHER_RUNS,
        NOT_READY
    }

    Started start(Upload upload) {
        uploads.lockStart(upload.institution());
        var other = uploads.running().map(liveness::settled);
        if (other.isPresent() && other.get().state() instanceof Upload.State.Running) {
            return other.get().id().equals(upload.id()) ? Started.RUNNING : Started.ANOTHER_RUNS;
        }
        if (!uploads.start(upload.id())) return Started.NOT_READY;
        work.afterCommit(upload.id(), upload.institution());
        return Started.RUNNING;
    }
}
