package org.wresbirt.distribute.run;

import java.nio.file.Path;
import java.util.Set;

/** A process that distributes until it stands still at a step, for a test to kill. */
final class ProcessToKill {
    static final String LARGE_DOCUMENTS = "large-documents";
    private static final int LARGE = 5_000_000;

    private ProcessToKill() {}

    /** Folder with a plan; number of the journal's write; {@code before} or {@code after} it, or {@link #LARGE_DOCUMENTS}. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        int step = Integer.parseInt(arguments[1]);
        Workplace workplace = new Workplace(folder);
        workplace.organisation("RAA", "first");
        workplace.journals = journal -> PausingJournal.around(journal, step, arguments[2].equals("after"));
        if (arguments[2].equals(LARGE_DOCUMENTS)) {
            workplace.renderer = (design, parameters, output) -> Workplace.write(output, "%PDF".repeat(LARGE / 4));
        }
        workplace.process(
                Workplace.reader().read(folder.resolve("plan.yaml")).plan(),
                (distribution, journal) -> distribution.passNow(Set.of(), workplace.now));
        System.out.println("FINISHED");
    }
}
