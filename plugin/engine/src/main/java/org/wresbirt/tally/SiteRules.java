package org.wresbirt.tally;

import java.util.List;
import java.util.Locale;
import org.wresbirt.classify.CodeListEntry;
import org.wresbirt.extract.ExtractException;
import org.wresbirt.profile.Kind;
import org.wresbirt.profile.Profiles;

/** A site's own additions to the shipped column headers and code lists, from CSV files in the source folder. */
final class SiteRules {
    private final ReferenceTally<Profiles.SiteHeader> headers = new ReferenceTally<>(cells -> {
        String kind = cells.text("kind");
        String field = cells.text("field");
        String header = cells.text("header");
        if (kind == null || field == null || header == null) {
            return null;
        }
        String profile = cells.text("profile");
        return new Profiles.SiteHeader(kind(cells, kind), profile == null ? "" : profile, field, header);
    });
    private final ReferenceTally<CodeListEntry> values = new ReferenceTally<>(cells -> {
        String list = cells.text("list");
        String value = cells.text("value");
        String code = cells.text("code");
        return list == null || value == null || code == null ? null : new CodeListEntry(list, value, code);
    });

    private static Kind kind(ReferenceTally.Cells cells, String name) {
        try {
            return Kind.named(name.strip().toUpperCase(Locale.ROOT).replace(' ', '_'));
        } catch (IllegalArgumentException e) {
            throw new ExtractException(cells.file().name() + ": there is no kind of extract \"" + name
                    + "\". Kinds are workforce, recruitment, disciplinary, training, survey, board, organisations,"
                    + " benchmarks, targets and actions.");
        }
    }

    KindTally tally(Kind kind) {
        return kind == Kind.SITE_COLUMNS ? headers : values;
    }

    List<Profiles.SiteHeader> headers() {
        return headers.made();
    }

    List<CodeListEntry> values() {
        return values.made();
    }
}
