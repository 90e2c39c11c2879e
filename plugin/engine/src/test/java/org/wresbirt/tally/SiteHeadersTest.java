package org.wresbirt.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wresbirt.extract.Progress;

/** A site's own headers name columns that a layout needs; and the folder of extracts may be named by a link. */
class SiteHeadersTest {
    private static long counted(Counts counts) {
        return counts.files().stream()
                .filter(file -> file.name().startsWith("staff"))
                .mapToLong(SourceFile::rowsCounted)
                .sum();
    }

    @Test
    void a_header_for_a_column_that_was_missing() {
        try (Source source = new Source("trust")) {
            source.file(
                            "staff 2024.csv",
                            "Staff ID,Ethnicity,Pay Scale,Staff Group",
                            "1,A,Band 2,Students",
                            "2,H,5,Students")
                    .file("columns.csv", "kind,field,header", "workforce,employeeNumber,Staff ID")
                    .file("values.csv", "list,value,code", "band,House,5");
            assertThat(counted(source.count())).isEqualTo(2);
        }
    }

    @Test
    void headers_for_a_file_that_was_not_recognised_at_all() {
        try (Source source = new Source("trust")) {
            source.file("staff 2024.csv", "Employee Number,Team,Herkunft", "1,Band 2,A", "2,Band 5,H")
                    .file("columns.csv", "kind,field,header", "workforce,ethnicOrigin,Herkunft", "workforce,grade,Team")
                    .file("values.csv", "list,value,code", "band,House,5");
            assertThat(counted(source.count())).isEqualTo(2);
        }
    }

    @Test
    void a_folder_that_is_a_link(@TempDir Path elsewhere) throws Exception {
        try (Source source = new Source("trust")) {
            source.file("staff 2024.csv", "Employee Number,Ethnicity,Pay Scale", "1,A,Band 2");
            Path link = Files.createSymbolicLink(elsewhere.resolve("link"), source.folder);
            Counts counts = Tally.count(link, UnknownValues.COUNT_AS_UNKNOWN, Progress.NONE);
            assertThat(counted(counts)).isEqualTo(1);
        }
    }
}
