package org.wresbirt.classify;

import static org.assertj.core.api.Assertions.catchThrowable;
import static org.wresbirt.Page.header;
import static org.wresbirt.Page.row;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wresbirt.Page;

/** The page on code lists says which lists, codes and sources there are. */
class CodeListsPageTest {
    private static final Page PAGE = Page.named("code-lists.md");

    @Test
    void lists() {
        StringBuilder text = new StringBuilder(header("list", "codes"));
        for (String list : CodeLists.shipped().names()) {
            text.append(row("`" + list + "`", codes(list)));
        }
        PAGE.says("lists", text.toString());
    }

    /** A list names its codes to whoever gives it a wrong one. */
    private static String codes(String list) {
        Throwable refusal =
                catchThrowable(() -> CodeLists.shipped().with(List.of(new CodeListEntry(list, "a value", "no code"))));
        String message = refusal.getMessage();
        return message.substring(message.indexOf("; it has ") + "; it has ".length());
    }

    @Test
    void sources() throws IOException {
        StringBuilder text = new StringBuilder(header("source", "what it stands for"));
        try (InputStream in = CodeLists.class.getResourceAsStream("sources.csv");
                CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(in)) {
            for (NamedCsvRecord line : lines) {
                text.append(row("`" + line.getField("source") + "`", line.getField("meaning")));
            }
        }
        PAGE.says("sources", text.toString());
    }
}
