package pl.sciezka.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What the server says about itself in `postmaster.pid`: its process in the first line, its state in the eighth.
record PostmasterFile(Path path) {

    boolean saysReady(Process process) throws IOException {
        var lines = lines();
        return lines.size() >= 8
                && lines.getFirst().strip().equals(String.valueOf(process.pid()))
                && lines.get(7).strip().equals("ready");
    }

    boolean exists() {
        return Files.exists(path);
    }

    /// The live postmaster of this very cluster; a process that merely inherited the number does not count.
    Optional<ProcessHandle> postmaster() throws IOException {
        var lines = lines();
        if (lines.isEmpty()) return Optional.empty();
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .filter(process -> process.info()
                        .commandLine()
                        .filter(words -> words.contains("postgres")
                                && words.contains(path.getParent().toString()))
                        .isPresent());
    }

    void delete() throws IOException {
        Files.deleteIfExists(path);
    }

    private List<String> lines() throws IOException {
        try {
            return Files.readAllLines(path);
        } catch (NoSuchFileException notYet) {
            return List.of();
        }
    }
}
