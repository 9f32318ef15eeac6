package pl.sciezka.skeleton;

/// One published version of a skeleton (wersja szkieletu); a plan keeps the version it was started from.
public record SkeletonVersion(String skeleton, int version) {

    public SkeletonVersion {
        if (!skeleton.matches("[a-z][a-z0-9-]{0,59}")) throw new IllegalArgumentException("Not a skeleton's name");
        if (version < 1) throw new IllegalArgumentException("Versions of a skeleton start at 1");
    }
}
