package org.wresbirt.distribute.run;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.wresbirt.distribute.mail.ScriptedSmtpServer;

/** What the tests of whole runs begin with: a workplace in an empty folder, and a mail server that does as it is told. */
abstract class WithMailServer {
    @TempDir
    Path folder;

    ScriptedSmtpServer server;
    Workplace workplace;

    @BeforeEach
    final void startServer() throws Exception {
        server = new ScriptedSmtpServer();
        workplace = new Workplace(folder);
    }

    @AfterEach
    final void stopServer() throws Exception {
        server.close();
    }
}
