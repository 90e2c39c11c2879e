package org.wresbirt.query;

import org.wresbirt.extract.Progress;

/** Reads the extracts of a request and makes a mart of them. */
interface MartBuilder {
    /**
     * @throws org.wresbirt.extract.ExtractException if the extracts cannot be used
     */
    MartSource build(MartRequest request, Progress progress);
}
