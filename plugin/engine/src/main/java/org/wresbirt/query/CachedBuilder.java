package org.wresbirt.query;

import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.wresbirt.extract.Progress;
import org.wresbirt.mart.Mart;

/**
 * Takes a mart from the cache of its request, if it has one and the mart is there, and else builds it and keeps it there. A
 * source that the cache has never seen is built at once; of one it knows, what has changed is read to see whether that
 * content was built before.
 */
final class CachedBuilder {
    /**
     * A mart and the SHA-256 of a file that it was made from, by the file's name; null for no such file. Which files those
     * are the mart itself need not tell: the public's does not.
     */
    record Built(Mart mart, UnaryOperator<String> content) {}

    private final BiFunction<MartRequest, Progress, Built> builder;

    CachedBuilder(BiFunction<MartRequest, Progress, Built> builder) {
        this.builder = builder;
    }

    Mart build(MartRequest request, Progress progress) {
        if (request.cache() == null) {
            return builder.apply(request, progress).mart();
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
            Built built = builder.apply(request, progress);
            SortedMap<String, String> hashes = new TreeMap<>();
            for (String file : files.files().keySet()) {
                String hash = built.content().apply(file);
                if (hash == null) {
                    return built.mart(); // the files have changed meanwhile, and the pool will notice
                }
                hashes.put(file, hash);
            }
            content.keep(files, hashes);
            cache.put(key(request, hashes), built.mart(), progress);
            return built.mart();
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
}
