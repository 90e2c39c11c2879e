package org.wresbirt.query;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.wresbirt.extract.Progress;
import org.wresbirt.mart.Mart;

/**
 * Takes a mart from the cache of its request, if it has one and the mart is there, and else builds it and keeps it there. A
 * source that the cache has never seen is built at once; of one it knows, what has changed is read to see whether that
 * content was built before.
 */
final class CachedBuilder {
    private final BiFunction<MartRequest, Progress, Mart> builder;

    CachedBuilder(BiFunction<MartRequest, Progress, Mart> builder) {
        this.builder = builder;
    }

    Mart build(MartRequest request, Progress progress) {
        if (request.cache() == null) {
            return builder.apply(request, progress);
        }
        MartCache cache = new MartCache(request.cache());
        KnownContent content = new KnownContent(cache, request.extracts());
        Mart.warmUp();
        MartCache.Held held = cache.hold(Sha256.of(request.toString()), progress);
        try {
            Fingerprint files = Fingerprint.of(request.extracts());
            if (content.isKnown()) {
                SortedMap<String, String> hashes = content.of(files);
                Mart found = cache.find(key(request, hashes));
                if (found != null) {
                    content.keep(files, hashes);
                    return found;
                }
            }
            Mart mart = builder.apply(request, progress);
            SortedMap<String, String> hashes = hashes(mart);
            content.keep(files, hashes);
            cache.put(key(request, hashes), mart, progress);
            return mart;
        } finally {
            held.close();
        }
    }

    /** A hash of all that decides what is in a mart. */
    private static String key(MartRequest request, SortedMap<String, String> hashes) {
        Path folder = request.extracts().getFileName(); // may name the organisation, or the year
        return Sha256.of(String.join(
                "\n",
                Mart.storedFormat(),
                request.disclosure().name(),
                String.valueOf(request.minimumCount()),
                request.unknownValues().name(),
                request.disciplinaryPeriod().name(),
                String.valueOf(folder),
                hashes.toString()));
    }

    private static SortedMap<String, String> hashes(Mart mart) {
        SortedMap<String, String> hashes = new TreeMap<>();
        try (Connection connection = mart.connect();
                PreparedStatement query =
                        connection.prepareStatement("SELECT FILE_NAME, CONTENT_SHA256 FROM SOURCE_FILE");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                hashes.put(rows.getString(1), rows.getString(2));
            }
            return hashes;
        } catch (SQLException e) {
            throw new IllegalStateException("the mart does not say what it was made from", e);
        }
    }
}
