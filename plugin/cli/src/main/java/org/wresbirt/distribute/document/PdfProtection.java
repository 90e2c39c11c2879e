package org.wresbirt.distribute.document;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** PDFs that open with a password only: AES with 256 bits, as PDF 2.0 has it. */
final class PdfProtection {
    private static final int KEY_BITS = 256;
    private static final int OWNER_BYTES = 24;

    private PdfProtection() {}

    /** Writes a protected copy. Who opens it may read it aloud, print it and copy from it; the file stays accessible. */
    static void protect(Path from, Path to, String password) throws IOException {
        byte[] owner = new byte[OWNER_BYTES];
        new SecureRandom().nextBytes(owner);
        try (PDDocument document = Loader.loadPDF(from.toFile())) {
            StandardProtectionPolicy policy = new StandardProtectionPolicy(
                    HexFormat.of().formatHex(owner), password, AccessPermission.getOwnerAccessPermission());
            policy.setEncryptionKeyLength(KEY_BITS);
            policy.setPreferAES(true);
            document.protect(policy);
            document.save(to.toFile());
        }
    }
}
