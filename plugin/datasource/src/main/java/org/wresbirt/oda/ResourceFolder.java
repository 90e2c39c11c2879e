package org.wresbirt.oda;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.datatools.connectivity.oda.util.ResourceIdentifiers;

/** BIRT's resource folder, as the host hands it over: where libraries and images are found, and so extracts too. */
final class ResourceFolder {
    private ResourceFolder() {}

    /** Absolute; null if the application context has none, or keeps it elsewhere than in files. */
    static Path of(Object appContext) {
        if (appContext instanceof Map<?, ?> context
                && context.get(ResourceIdentifiers.ODA_APP_CONTEXT_KEY_CONSUMER_RESOURCE_IDS)
                        instanceof ResourceIdentifiers resources) {
            URI base = resources.getApplResourceBaseURI();
            if (base != null) {
                Path folder = folderOf(base);
                if (folder != null) {
                    return folder.toAbsolutePath().normalize();
                }
            }
        }
        return null;
    }

    /** Null if the host keeps its resources elsewhere than in files (in a bundle, on a web server). */
    private static Path folderOf(URI base) {
        try {
            if (base.getScheme() == null) {
                return Path.of(base.getPath());
            }
            return base.isOpaque() ? null : Path.of(base);
        } catch (IllegalArgumentException | FileSystemNotFoundException notAFolder) {
            return null;
        }
    }
}
