package org.wresbirt.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

/** One command line, run in this process, and everything that came of it. */
record Run(int exitCode, String out, String err) {
    /** What a test runs: which parts there are, where the product is installed, and whether a terminal watches. */
    record Setting(Capabilities capabilities, Path home, boolean terminal) {
        Run wres(String... arguments) {
            StringWriter out = new StringWriter();
            StringWriter err = new StringWriter();
            Wres wres = new Wres(capabilities, new Installation(home), terminal);
            int code = Main.run(wres, new PrintWriter(out), new PrintWriter(err), arguments);
            return new Run(code, out.toString(), err.toString());
        }
    }

    static Run wres(Capabilities capabilities, String... arguments) {
        return new Setting(capabilities, null, false).wres(arguments);
    }
}
