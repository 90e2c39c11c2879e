package org.wresbirt.tally;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import org.wresbirt.extract.ExtractException;

/**
 * Bounds the memory that the people of one count take, however many there are: beyond it, everybody is moved to a file in the
 * temporary folder. It holds what {@link People} holds in memory, hashes whose key is forgotten and numbers, and nobody else
 * can open it by its name: it is deleted as soon as it is open (on Windows when it is closed, at the end of the count).
 *
 * <p>Thread-safe.
 */
final class PeopleOverflow implements AutoCloseable {
    /** Enough for some 2 million people, more than the whole NHS in England employs. */
    private static final long MOST_BYTES = 48L << 20;

    private final long most;
    private final AtomicLong held = new AtomicLong();
    private final AtomicLong end = new AtomicLong();
    private final List<People> everybody = new ArrayList<>();
    /** Not this object's own lock: whoever uses the file holds a table's, which whoever moves everybody takes. */
    private final Object fileLock = new Object();

    private FileChannel file;

    PeopleOverflow() {
        this(MOST_BYTES);
    }

    /** @param most how many bytes of memory to hold at most */
    PeopleOverflow(long most) {
        this.most = most;
    }

    /** From now on these people are moved too. */
    synchronized void bound(People people) {
        everybody.add(people);
    }

    /** Nobody is added to these people any more. */
    synchronized void letGo(People people) {
        everybody.remove(people);
    }

    /** Tells that tables have grown, or shrunk. */
    void hold(long bytes) {
        held.addAndGet(bytes);
    }

    boolean isOver() {
        return held.get() > most;
    }

    /** Moves everybody to the file, unless another thread just has. */
    synchronized void relieve() {
        if (isOver()) {
            for (People people : everybody) {
                people.moveToFile();
            }
        }
    }

    /** A place in the file for so many bytes. */
    long reserve(long bytes) {
        return end.getAndAdd(bytes);
    }

    void write(ByteBuffer bytes, long position) {
        try {
            FileChannel to = file();
            for (long at = position; bytes.hasRemaining(); ) {
                at += to.write(bytes, at);
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Fills the buffer. */
    void read(ByteBuffer bytes, long position) {
        try {
            FileChannel from = file();
            for (long at = position; bytes.hasRemaining(); ) {
                int count = from.read(bytes, at);
                if (count < 0) {
                    throw new IOException("it ended too soon");
                }
                at += count;
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private FileChannel file() throws IOException {
        synchronized (fileLock) {
            if (file == null) {
                Path path = Files.createTempFile("wres-count", null);
                file = FileChannel.open(
                        path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
            }
            return file;
        }
    }

    private static RuntimeException failed(IOException e) {
        if (e instanceof ClosedByInterruptException) {
            return new CancellationException("interrupted while people were counted");
        }
        return new ExtractException(
                "There are more people than fit into memory, and the temporary folder "
                        + new File(System.getProperty("java.io.tmpdir")).getAbsolutePath()
                        + " cannot take the rest (" + e.getMessage()
                        + "). Make room there, or name another folder in the Java option -Djava.io.tmpdir.",
                e);
    }

    @Override
    public void close() {
        synchronized (fileLock) {
            if (file != null) {
                try {
                    file.close();
                } catch (IOException e) {
                    // nobody needs it any more
                }
            }
        }
    }
}
