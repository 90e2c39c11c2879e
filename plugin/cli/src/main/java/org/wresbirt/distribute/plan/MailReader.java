package org.wresbirt.distribute.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/** Reads the mail section of a plan. */
final class MailReader {
    private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1");
    private static final long USUAL_LIMIT = 10_000_000;
    private static final int LARGEST_PORT = 65_535;

    private final Section section;
    private final Path folder;

    MailReader(Section section, Path folder) {
        this.section = section;
        this.folder = folder;
    }

    Mail read() {
        String host = section.requiredText("host", "the name of the mail server");
        Mail.Security security = section.word("security", Mail.Security.class, Mail.Security.STARTTLS);
        int port = section.number("port", security.usualPort(), 1, LARGEST_PORT);
        String user = section.text("user");
        Secret password = secret(section, "password", folder);
        Secret token = secret(section, "token", folder);
        Path trust = section.as("trust", null, text -> PlanReader.path(folder, text));
        if (trust != null && !Files.isReadable(trust)) {
            section.error("trust", "the certificates " + trust + " cannot be read");
        }
        Duration timeOut = PlanReader.positive(section, "time-out", Duration.ofSeconds(60));
        String from = section.requiredText("from", "the address that messages come from");
        MailAddress sender = address("from", from);
        String fromName = section.text("from-name");
        MailAddress replyTo = address("reply-to", section.text("reply-to"));
        Integer perMinute = section.number("messages-per-minute", null, 1, 10_000);
        long limit = section.as("attachment-limit", USUAL_LIMIT, Amounts::bytes);
        section.finish();
        checkAuthentication(user, password, token);
        if (security == Mail.Security.NONE && !THIS_MACHINE.contains(host)) {
            section.warning("security", "messages and their figures travel in clear; use starttls or tls");
            if (password != null || token != null) {
                section.error("security", "a password must not travel in clear; use starttls or tls");
            }
        }
        return new Mail(
                host, port, security, user, password, token, trust, timeOut, sender, fromName, replyTo, perMinute,
                limit);
    }

    private void checkAuthentication(String user, Secret password, Secret token) {
        if (password != null && token != null) {
            section.error("token", "name a password or a token, not both");
        }
        if (user == null && (password != null || token != null)) {
            section.missing("user", "there is a " + (password != null ? "password" : "token") + " without a user");
        }
        if (user != null && password == null && token == null) {
            section.error("user", "there is a user without a 'password' or a 'token'");
        }
    }

    private MailAddress address(String key, String text) {
        if (text == null) {
            return null;
        }
        try {
            return MailAddress.of(text);
        } catch (IllegalArgumentException problem) {
            section.error(key, "'" + key + "': " + problem.getMessage());
            return null;
        }
    }

    /** Null when there is none, or none that can be used, which is told. */
    private static Secret secret(Section section, String key, Path folder) {
        if (!section.has(key)) {
            return null;
        }
        if (!(section.value(key) instanceof MappingNode)) {
            section.error(
                    key,
                    "a secret must not stand in the plan; write '" + key + ": {environment: NAME}' or '" + key
                            + ": {file: PATH}', and change the secret that stood here");
            return null;
        }
        Section inner = section.section(key, "'" + key + "'");
        String variable = inner.text("environment");
        Path file = inner.as("file", null, text -> PlanReader.path(folder, text));
        inner.finish();
        if ((variable == null) == (file == null)) {
            section.error(key, "'" + key + "' needs either 'environment' or 'file'");
            return null;
        }
        if (variable != null) {
            checkVariable(inner, variable);
            return new Secret.InEnvironment(variable);
        }
        warnIfOthersCanRead(inner, file);
        return new Secret.InFile(file);
    }

    static void checkVariable(Section section, String variable) {
        if (!VARIABLE.matcher(variable).matches()) {
            section.error(
                    "environment",
                    "this is no name of an environment variable; name the variable that holds the secret");
        }
    }

    private static void warnIfOthersCanRead(Section section, Path file) {
        try {
            if (Files.getFileStore(file).supportsFileAttributeView("posix")
                    && Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_READ)) {
                section.warning("file", "everybody on this machine can read " + file + "; chmod 600 it");
            }
        } catch (IOException missing) {
            section.warning("file", file + " is not there yet");
        }
    }
}
