package org.wresbirt.distribute.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** A mail server that fails as a test tells it to. It speaks SMTP over real sockets and keeps what it accepted. */
public final class ScriptedSmtpServer implements AutoCloseable {
    /** What it does with a message. */
    public enum Behaviour {
        ACCEPT,
        NOT_AVAILABLE_AT_GREETING,
        REFUSE_SENDER,
        REFUSE_RECIPIENT_FOR_NOW,
        REFUSE_RECIPIENT,
        CUT_IN_THE_MIDDLE_OF_DATA,
        REFUSE_MESSAGE_FOR_NOW,
        REFUSE_MESSAGE,
        ACCEPT_AND_CUT_BEFORE_ANSWERING,
        LOSE_AND_CUT_BEFORE_ANSWERING,
        ACCEPT_AND_NEVER_ANSWER,
        NEVER_ANSWER_THE_RECIPIENT
    }

    /** A message that the server has taken over. */
    public record Accepted(String recipient, String messageId, String content) {}

    private final ServerSocket listener;
    private final List<Accepted> accepted = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private volatile Function<String, Behaviour> script = recipient -> Behaviour.ACCEPT;
    private volatile Runnable atEndOfMessage = () -> {};
    private volatile Runnable inTheMiddleOfMessage = () -> {};
    private final List<String> saidInClear = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();
    private volatile SSLContext tls;

    public ScriptedSmtpServer() throws IOException {
        listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::listen, "scripted-smtp");
        thread.setDaemon(true);
        thread.start();
    }

    public int port() {
        return listener.getLocalPort();
    }

    public void always(Behaviour behaviour) {
        script = recipient -> behaviour;
    }

    /** By recipient's address; what concerns no recipient is asked with an empty one. */
    public void byRecipient(Function<String, Behaviour> behaviours) {
        script = behaviours;
    }

    /** Called when the end of a message has been read, and the message kept, before the answer. */
    public void atEndOfMessage(Runnable work) {
        atEndOfMessage = work;
    }

    /** Called when some lines of a message have been read, and more are to come. */
    public void inTheMiddleOfMessage(Runnable work) {
        inTheMiddleOfMessage = work;
    }

    /** Offers STARTTLS from now on. */
    void offerTls(SSLContext context) {
        tls = context;
    }

    /** Commands that came without TLS. */
    List<String> saidInClear() {
        return saidInClear;
    }

    public int connections() {
        return connections.get();
    }

    public List<Accepted> accepted() {
        return accepted;
    }

    /** How many messages each mailbox holds. */
    public Map<String, Integer> copies() {
        Map<String, Integer> copies = new HashMap<>();
        accepted.forEach(message -> copies.merge(message.recipient(), 1, Integer::sum));
        return copies;
    }

    private void listen() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                open.add(socket);
                Thread thread = new Thread(() -> serve(socket), "scripted-smtp-connection");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        connections.incrementAndGet();
        try (socket) {
            if (script.apply("") == Behaviour.NOT_AVAILABLE_AT_GREETING) {
                say(socket.getOutputStream(), "421 4.3.2 too busy");
                return;
            }
            say(socket.getOutputStream(), "220 test ESMTP");
            if (!converse(socket, false)) {
                return;
            }
            try (SSLSocket safe = (SSLSocket) tls.getSocketFactory().createSocket(socket, null, true)) {
                safe.setUseClientMode(false);
                converse(safe, true);
            }
        } catch (IOException hungUp) {
            // as mail clients do
        }
    }

    /** Whether the client asks for TLS; else the conversation is over. */
    private boolean converse(Socket socket, boolean safe) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
        OutputStream out = socket.getOutputStream();
        String recipient = "";
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (!safe) {
                saidInClear.add(line);
            }
            switch (line.length() < 4 ? line : line.substring(0, 4).toUpperCase(Locale.ROOT)) {
                case "EHLO" -> say(out, tls != null && !safe ? "250-test\r\n250 STARTTLS" : "250-test\r\n250 8BITMIME");
                case "STAR" -> {
                    say(out, "220 go on");
                    return true;
                }
                case "MAIL" -> {
                    boolean refuse = script.apply("") == Behaviour.REFUSE_SENDER;
                    say(out, refuse ? "550 5.7.1 we do not know you" : "250 2.1.0 ok");
                }
                case "RCPT" -> {
                    recipient = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
                    recipient(in, out, recipient);
                }
                case "DATA" -> {
                    say(out, "354 go on");
                    if (!data(in, out, recipient)) {
                        return false;
                    }
                }
                case "QUIT" -> {
                    say(out, "221 bye");
                    return false;
                }
                default -> say(out, "250 2.0.0 ok");
            }
        }
        return false;
    }

    private void recipient(BufferedReader in, OutputStream out, String recipient) throws IOException {
        switch (script.apply(recipient)) {
            case REFUSE_RECIPIENT_FOR_NOW -> say(out, "450 4.2.1 <" + recipient + "> mailbox busy");
            case REFUSE_RECIPIENT -> say(out, "550 5.1.1 <" + recipient + "> no such user");
            case NEVER_ANSWER_THE_RECIPIENT -> waitForTheEnd(in);
            default -> say(out, "250 2.1.5 ok");
        }
    }

    /** Whether the connection goes on. */
    private boolean data(BufferedReader in, OutputStream out, String recipient) throws IOException {
        Behaviour behaviour = script.apply(recipient);
        List<String> lines = new ArrayList<>();
        for (String line = in.readLine(); ; line = in.readLine()) {
            if (line == null) {
                return false;
            }
            if (line.equals(".")) {
                break;
            }
            lines.add(line);
            if (lines.size() == 5) {
                inTheMiddleOfMessage.run();
            }
            if (behaviour == Behaviour.CUT_IN_THE_MIDDLE_OF_DATA && lines.size() == 5) {
                return false;
            }
        }
        switch (behaviour) {
            case REFUSE_MESSAGE_FOR_NOW -> say(out, "452 4.3.1 disk full");
            case REFUSE_MESSAGE -> say(out, "554 5.6.0 looks like spam");
            case LOSE_AND_CUT_BEFORE_ANSWERING -> {
                return false;
            }
            case ACCEPT_AND_CUT_BEFORE_ANSWERING -> {
                keep(recipient, lines);
                return false;
            }
            case ACCEPT_AND_NEVER_ANSWER -> {
                keep(recipient, lines);
                waitForTheEnd(in);
            }
            default -> {
                keep(recipient, lines);
                say(out, "250 2.0.0 queued as 1234");
            }
        }
        return true;
    }

    private void keep(String recipient, List<String> lines) {
        String id = lines.stream()
                .filter(line -> line.startsWith("Message-ID: "))
                .findFirst()
                .orElse("");
        accepted.add(new Accepted(recipient, id.replace("Message-ID: ", ""), String.join("\n", lines)));
        atEndOfMessage.run();
    }

    private static void waitForTheEnd(BufferedReader in) throws IOException {
        while (in.readLine() != null) {
            // the client speaks, and gets no answer
        }
    }

    private static void say(OutputStream out, String answer) throws IOException {
        out.write((answer + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        listener.close();
        for (Socket socket : open) {
            socket.close();
        }
    }
}
