package org.wresbirt.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.wresbirt.query.MartLease;

/**
 * One job in a process of its own, which then prints what it used. Keeps clear of string concatenation, lambdas and the
 * like: their start-up would be counted as the contender's.
 */
public final class Cold {
    private Cold() {}

    /** @param arguments job, folder, threads */
    public static void main(String[] arguments) throws Exception {
        String job = arguments[0];
        Path folder = Path.of(arguments[1]);
        if (job.equals("indicators")) {
            Ours.indicators(folder);
        } else if (job.equals("mart")) {
            try (MartLease lease = Ours.lease(folder)) {
                Ours.query(lease);
            }
        } else if (job.equals(FlatFileDriverRows.JOB)) {
            FlatFileDriverRows.read(folder);
        } else {
            try (Peer peer = new Peer(Integer.parseInt(arguments[2]))) {
                peer.run(job, folder);
            }
        }
        usage();
    }

    /** Linux only: elsewhere nothing is printed, and the report has a gap. */
    private static void usage() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return;
        }
        for (String line : Files.readAllLines(status)) {
            if (line.startsWith("VmHWM:")) {
                System.out.print("kibibytes=");
                System.out.println(line.substring(6, line.length() - 2).trim());
            }
        }
        // Fields 14 and 15 are the hundredths of a second spent in user and in system mode.
        String stat = Files.readString(Path.of("/proc/self/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        System.out.print("cpu=");
        System.out.println(10 * (Long.parseLong(fields[11]) + Long.parseLong(fields[12])));
    }
}
