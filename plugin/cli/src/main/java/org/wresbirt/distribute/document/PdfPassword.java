package org.wresbirt.distribute.document;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.wresbirt.distribute.figures.Figures;
import org.wresbirt.distribute.plan.Delivery.DocumentPassword;
import org.wresbirt.distribute.plan.Placeholder;
import org.wresbirt.distribute.plan.Secret;

/** The password that opens an organisation's PDFs, read when it is needed. */
final class PdfPassword {
    private PdfPassword() {}

    static String read(DocumentPassword where, Figures figures, UnaryOperator<String> environment) {
        if (where.variable() != null) {
            return new Secret.InEnvironment(where.variable()).read(environment);
        }
        String code = FileNames.safe(figures.code());
        String name = where.file().fill(Map.of(Placeholder.ORGANISATION_CODE, code)::get);
        Path file = where.base().resolve(name).normalize();
        return new Secret.InFile(file).read(environment);
    }
}
