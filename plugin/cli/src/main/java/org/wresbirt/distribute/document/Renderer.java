package org.wresbirt.distribute.document;

import java.nio.file.Path;
import java.util.Map;

/** Makes reports. Thread-safe; stays warm from one to the next. */
public interface Renderer {
    /**
     * Makes one file; its ending is its format.
     *
     * @param parameters of the design, as text
     * @throws RuntimeException if it cannot be made, with a message for the operator that says why
     */
    void render(Path design, Map<String, String> parameters, Path output);
}
