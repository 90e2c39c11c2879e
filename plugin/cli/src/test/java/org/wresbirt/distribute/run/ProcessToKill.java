package org.wresbirt.distribute.run;

import java.nio.file.Path;
import java.util.Set;

/** A process that distributes until it stands still at a step, for a test to kill. */
final class ProcessToKill {
    static final String LARGE_DOCUMENTS = "large-documents";
    static final String EVENTFUL = "eventful";
    private static final int LARGE = 5_000_000;

    private ProcessToKill() {}

    /**
     * Folder with a plan; number of the journal's write; {@code before} or {@code after} it; for more than a message to each
     * recipient, {@link #LARGE_DOCUMENTS} or {@link #EVENTFUL}.
     */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        String what = arguments.length > 3 ? arguments[3] : "";
        PausingJournal pausing = new PausingJournal(Integer.parseInt(arguments[1]), arguments[2].equals("after"));
        Workplace workplace = new Workplace(folder);
        workplace.journals = pausing::around;
        if (what.equals(EVENTFUL)) {
            EventfulDays.extracts(workplace);
            EventfulDays.live(workplace);
        } else {
            workplace.organisation("RAA", "first");
            if (what.equals(LARGE_DOCUMENTS)) {
                workplace.renderer = (design, parameters, output) -> Workplace.write(output, "%PDF".repeat(LARGE / 4));
            }
            workplace.process(
                    Workplace.reader().read(folder.resolve("plan.yaml")).plan(),
                    (distribution, journal) -> distribution.passNow(Set.of(), workplace.now));
        }
        System.out.println("FINISHED");
    }
}
