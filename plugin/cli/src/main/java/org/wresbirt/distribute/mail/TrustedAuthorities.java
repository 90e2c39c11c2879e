package org.wresbirt.distribute.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Collection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/** TLS with an organisation's own certificate authority. */
final class TrustedAuthorities {
    private TrustedAuthorities() {}

    /**
     * @param file certificates in PEM, which alone are trusted
     */
    static SSLSocketFactory socketFactory(Path file) throws IOException, GeneralSecurityException {
        Collection<? extends Certificate> certificates;
        try (InputStream content = Files.newInputStream(file)) {
            certificates = CertificateFactory.getInstance("X.509").generateCertificates(content);
        }
        if (certificates.isEmpty()) {
            throw new IOException("there is no certificate in " + file);
        }
        KeyStore authorities = KeyStore.getInstance(KeyStore.getDefaultType());
        authorities.load(null, null);
        int number = 0;
        for (Certificate certificate : certificates) {
            authorities.setCertificateEntry("authority-" + number++, certificate);
        }
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(authorities);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context.getSocketFactory();
    }
}
