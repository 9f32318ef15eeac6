package pl.sciezka.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What the server says about itself in `postmaster.pid`: its process in the first line, its port in the fourth,
/// its state in the eighth.
record PostmasterFile(Path data) {

    boolean saysReady(Process process) throws IOException {
        var lines = lines();
        return !lines.isEmpty() && lines.getFirst().strip().equals(String.valueOf(process.pid())) && port().isPresent();
    }

    /// Empty when no server is ready in this folder.
    OptionalInt port() throws IOException {
        var lines = lines();
        return lines.size() >= 8 && lines.get(7).strip().equals("ready")
                ? OptionalInt.of(Integer.parseInt(lines.get(3).strip()))
                : OptionalInt.empty();
    }

    boolean exists() {
        return Files.exists(path());
    }

    /// The live postmaster of this very cluster; a process that merely inherited the number does not count.
    Optional<ProcessHandle> postmaster() throws IOException {
        var lines = lines();
        if (lines.isEmpty()) return Optional.empty();
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .filter(process -> process.info()
                        .commandLine()
                        .filter(words -> words.contains("postgres") && words.contains(data.toString()))
                        .isPresent());
    }

    void delete() throws IOException {
        Files.deleteIfExists(path());
    }

    private List<String> lines() throws IOException {
        try {
            return Files.readAllLines(path());
        } catch (NoSuchFileException notYet) {
            return List.of();
        }
    }

    private Path path() {
        return data.resolve("postmaster.pid");
    }
}
