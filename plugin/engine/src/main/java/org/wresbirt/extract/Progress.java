package org.wresbirt.extract;

/** Told how far a long work has come. Called from several threads at once; must be quick and must not throw. */
public interface Progress {
    /** Tells nobody. */
    Progress NONE = (stage, done, total) -> {};

    /**
     * @param stage what is being done, for people, for example {@code reading workforce 2024.csv}
     * @param done work done so far, in bytes for reading
     * @param total the whole of it; 0 when unknown
     */
    void at(String stage, long done, long total);
}
