package org.wresbirt.query;

import java.nio.file.Path;
import java.util.Map;
import org.wresbirt.extract.SourceFolder;

/**
 * Names, sizes and modification times of all files below a folder. Two equal ones are taken for the same content: looking
 * costs a few milliseconds, reading would cost seconds.
 */
record Fingerprint(Map<String, SourceFolder.Listed> files) {
    /**
     * Looks at the files now.
     *
     * @throws org.wresbirt.extract.ExtractException if the folder cannot be looked through or holds nothing
     */
    static Fingerprint of(Path folder) {
        return new Fingerprint(Map.copyOf(SourceFolder.list(folder)));
    }
}
