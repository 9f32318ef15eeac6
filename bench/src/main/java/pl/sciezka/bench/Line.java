package pl.sciezka.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;

/// One HTTP/1.1 connection that repeats one question (RFC 9112). It only counts bytes: the JDK's client takes as much
/// of the processor as the page that is measured, and on a small machine both share it.
final class Line implements AutoCloseable {

    private final URI address;
    private final byte[] question;
    private Socket socket;
    private InputStream answers;

    private Line(URI address, byte[] question) throws IOException {
        this.address = address;
        this.question = question;
        open();
    }

    private void open() throws IOException {
        socket = new Socket(address.getHost(), address.getPort());
        socket.setTcpNoDelay(true);
        answers = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    static Line to(URI address, String path, String cookies) throws IOException {
        var known = cookies.isEmpty() ? "" : "Cookie: " + cookies + "\r\n";
        var question = "GET %s HTTP/1.1\r\nHost: %s\r\nAccept: text/html\r\n%s\r\n"
                .formatted(path, address.getAuthority(), known);
        return new Line(address, question.getBytes(ISO_8859_1));
    }

    /// The status of the answer, whose body has been read to its end. A server may end a connection after some answers.
    int ask() throws IOException {
        socket.getOutputStream().write(question);
        int status = Integer.parseInt(row().split(" ")[1]);
        long length = 0;
        boolean chunked = false;
        boolean last = false;
        for (var header = row(); !header.isEmpty(); header = row()) {
            if (header.regionMatches(true, 0, "content-length:", 0, 15))
                length = Long.parseLong(header.substring(15).strip());
            if (header.regionMatches(true, 0, "transfer-encoding:", 0, 18)) chunked = true;
            if (header.equalsIgnoreCase("connection: close")) last = true;
        }
        if (chunked) skipChunks();
        else answers.skipNBytes(length);
        if (last) {
            close();
            open();
        }
        return status;
    }

    private void skipChunks() throws IOException {
        for (int size = Integer.parseInt(row(), 16); size > 0; size = Integer.parseInt(row(), 16)) {
            answers.skipNBytes(size + 2L);
        }
        row();
    }

    private String row() throws IOException {
        var row = new StringBuilder(64);
        for (int next = answers.read(); next != '\n'; next = answers.read()) {
            if (next < 0) throw new EOFException("The hub hung up");
            if (next != '\r') row.append((char) next);
        }
        return row.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
