package org.wresbirt.distribute.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import javax.net.SocketFactory;
import javax.net.ssl.SSLSocketFactory;

/**
 * Remembers the socket of a connection, so that it can be asked whether the other side is still there. Before the end of a message is
 * given, that is worth knowing: a connection that was cut earlier is a plain failure, one that is cut later leaves a doubt. For one
 * thread.
 */
final class SocketWatch {
    /** The other side has had the time of writing a message to hang up; this is for what is still on its way. */
    private static final int MOMENT = 20;

    private final SSLSocketFactory tls;
    private Socket socket;

    SocketWatch(SSLSocketFactory tls) {
        this.tls = tls;
    }

    /**
     * Whether the other side has hung up, or speaks when it should listen.
     *
     * @throws IOException if even that cannot be found out
     */
    boolean isCut() throws IOException {
        if (socket == null) {
            return false;
        }
        int usual = socket.getSoTimeout();
        try {
            socket.setSoTimeout(MOMENT);
            // an end, or an answer out of turn
            socket.getInputStream().read();
            return true;
        } catch (SocketTimeoutException silence) {
            return false;
        } catch (IOException reset) {
            return true;
        } finally {
            if (!socket.isClosed()) {
                socket.setSoTimeout(usual);
            }
        }
    }

    private Socket remember(Socket made) {
        socket = made;
        return made;
    }

    SocketFactory plain() {
        SocketFactory usual = SocketFactory.getDefault();
        return new SocketFactory() {
            @Override
            public Socket createSocket() throws IOException {
                return remember(usual.createSocket());
            }

            @Override
            public Socket createSocket(String host, int port) throws IOException {
                return remember(usual.createSocket(host, port));
            }

            @Override
            public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
                return remember(usual.createSocket(host, port, local, localPort));
            }

            @Override
            public Socket createSocket(InetAddress host, int port) throws IOException {
                return remember(usual.createSocket(host, port));
            }

            @Override
            public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
                    throws IOException {
                return remember(usual.createSocket(host, port, local, localPort));
            }
        };
    }

    SSLSocketFactory tls() {
        return new SSLSocketFactory() {
            @Override
            public String[] getDefaultCipherSuites() {
                return tls.getDefaultCipherSuites();
            }

            @Override
            public String[] getSupportedCipherSuites() {
                return tls.getSupportedCipherSuites();
            }

            @Override
            public Socket createSocket() throws IOException {
                return remember(tls.createSocket());
            }

            @Override
            public Socket createSocket(Socket raw, String host, int port, boolean autoClose) throws IOException {
                return remember(tls.createSocket(raw, host, port, autoClose));
            }

            @Override
            public Socket createSocket(String host, int port) throws IOException {
                return remember(tls.createSocket(host, port));
            }

            @Override
            public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
                return remember(tls.createSocket(host, port, local, localPort));
            }

            @Override
            public Socket createSocket(InetAddress host, int port) throws IOException {
                return remember(tls.createSocket(host, port));
            }

            @Override
            public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
                    throws IOException {
                return remember(tls.createSocket(host, port, local, localPort));
            }
        };
    }
}
