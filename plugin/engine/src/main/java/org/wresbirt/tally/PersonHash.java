package org.wresbirt.tally;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.SplittableRandom;
import org.wresbirt.extract.Row;

/** Turns an employee number into a hash that nobody can turn back: the key is drawn for one count and then forgotten. */
final class PersonHash {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final long key;
    private final long factor;

    PersonHash() {
        SplittableRandom random = new SplittableRandom();
        this.key = random.nextLong();
        this.factor = random.nextLong() | 1;
    }

    /**
     * The hash of a number within an organisation and year. Leading zeros do not count, since spreadsheets drop them,
     * nor does {@code ="…"}, by which systems keep them from it.
     *
     * @param scope organisation and year, as one number
     */
    long of(Row row, int slot, int scope) {
        byte[] bytes = row.bytes();
        int p = row.from(slot);
        int to = row.to(slot);
        while (p < to - 1 && (bytes[p] == '0' || bytes[p] == '=' || bytes[p] == '"')) {
            p++;
        }
        if (to - p > 1 && bytes[to - 1] == '"') {
            to--;
        }
        long hash = mix(key ^ scope * 0x9E3779B97F4A7C15L, to - p + factor);
        for (; p + 8 <= to; p += 8) {
            hash = mix(hash ^ (long) EIGHT.get(bytes, p), factor);
        }
        int rest = to - p;
        if (rest > 0) {
            hash = mix(hash ^ (long) EIGHT.get(bytes, p) & (-1L >>> (64 - rest * 8)), factor);
        }
        return mix(hash, 0xD6E8FEB86659FD93L);
    }

    /** A hash for a row without a number, different for each serial number. */
    long anonymous(long serial) {
        return mix(mix(key ^ 0x5851F42D4C957F2DL, factor) + serial * 0x9E3779B97F4A7C15L, 0xD6E8FEB86659FD93L);
    }

    private static long mix(long a, long b) {
        return a * b ^ Math.multiplyHigh(a, b) ^ a >>> 32;
    }
}
