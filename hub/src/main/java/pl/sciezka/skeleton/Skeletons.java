package pl.sciezka.skeleton;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// All skeletons that the program ships, read once from `skeleton/*.yaml`.
@Component
public class Skeletons {

    private final List<Skeleton> all;

    public Skeletons() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath:skeleton/*.yaml");
            all = Arrays.stream(files)
                    .map(Skeletons::read)
                    .sorted(Comparator.comparing((Skeleton it) -> it.version().skeleton())
                            .thenComparing(it -> -it.version().version()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The newest version of each skeleton: what a plan may start from today.
    public List<Skeleton> newest() {
        return all.stream().filter(it -> it == newestOf(it)).toList();
    }

    /// Any version, also one that is no longer offered.
    public Optional<Skeleton> find(SkeletonVersion version) {
        return all.stream().filter(it -> it.version().equals(version)).findFirst();
    }

    private Skeleton newestOf(Skeleton any) {
        return all.stream()
                .filter(it -> it.version().skeleton().equals(any.version().skeleton()))
                .findFirst()
                .orElseThrow();
    }

    private static Skeleton read(Resource file) {
        try {
            return new SkeletonFile(String.valueOf(file.getFilename()))
                    .read(file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
