package org.wresbirt.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.wresbirt.extract.ExtractException;

class ContentHashesTest {
    /** As {@code printf 'Dish,Price\nSoup,2.50\n' | sha256sum} prints it. */
    private static final String CANTEEN = "9d8bf02f1cf730b59e958134c46aacb70d76c36de6756e7be56118201ad25185";

    @Test
    void a_file_has_the_fingerprint_that_sha256sum_prints() {
        try (Source source = new Source().file("canteen.csv", "Dish,Price", "Soup,2.50")) {
            assertThat(source.count().content().ofFile("canteen.csv")).isEqualTo(CANTEEN);
            assertThat(source.count().content().ofFile("other.csv")).isNull();
        }
    }

    @Test
    void the_source_changes_with_content_and_with_names_but_not_with_time() throws Exception {
        try (Source source = new Source().file("a.csv", "Dish,Price", "Soup,2.50");
                Source renamed = new Source().file("b.csv", "Dish,Price", "Soup,2.50");
                Source changed = new Source().file("a.csv", "Dish,Price", "Soup,2.60")) {
            String hash = source.count().content().ofSource();
            assertThat(renamed.count().content().ofSource()).isNotEqualTo(hash);
            assertThat(changed.count().content().ofSource()).isNotEqualTo(hash);
            Files.setLastModifiedTime(source.folder.resolve("a.csv"), FileTime.fromMillis(0));
            assertThat(source.count().content().ofSource()).isEqualTo(hash);
        }
    }

    @Test
    void a_file_that_changes_after_it_was_counted_is_noticed() throws Exception {
        try (Source source = new Source().file("a.csv", "Dish,Price", "Soup,2.50")) {
            ContentHashes content = source.count().content();
            source.file("a.csv", "Dish,Price", "Soup,2.50", "Bread,1.00");
            assertThatThrownBy(content::ofSource)
                    .isInstanceOf(ExtractException.class)
                    .hasMessageContainingAll("a.csv", "changed while it was being counted");
        }
    }
}
