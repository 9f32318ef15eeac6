package pl.sciezka.delivery.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.time.Duration;
import javax.net.SocketFactory;

/// The way to an e-mail server (łącze). What a name leads to is looked at where the connection is made, so that it
/// cannot lead elsewhere a moment later; and how long to wait for an answer can change meanwhile.
final class Line extends SocketFactory {

    private final AllowedServers allowed;
    private Socket socket = new Socket();

    static final class NotAllowed extends IOException {
        NotAllowed() {
            super("not allowed");
        }
    }

    Line(AllowedServers allowed) {
        this.allowed = allowed;
    }

    void waits(Duration longest) throws SocketException {
        if (!socket.isClosed()) socket.setSoTimeout(Math.toIntExact(longest.toMillis()));
    }

    @Override
    public Socket createSocket() {
        socket = new Socket() {
            @Override
            public void connect(SocketAddress to, int timeout) throws IOException {
                if (to instanceof InetSocketAddress it && it.getAddress() != null && !allowed.allows(it))
                    throw new NotAllowed();
                super.connect(to, timeout);
            }
        };
        return socket;
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) {
        throw new UnsupportedOperationException();
    }
}
