package org.wresbirt.cli.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An array of objects, a line for each row: numbers as numbers, null as null, everything else as text. */
public final class JsonRows implements RowWriter {
    private final JsonGenerator json;
    private final List<Column> columns;

    JsonRows(List<Column> columns, Writer target) throws IOException {
        this.columns = columns;
        Set<String> names = new HashSet<>();
        for (Column column : columns) {
            if (!names.add(column.name())) {
                throw new DuplicateColumnException(column.name());
            }
        }
        json = generator(target);
        json.writeStartArray();
    }

    @Override
    public void row(List<?> values) throws IOException {
        object(json, columns, values);
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.writeRaw('\n');
        json.close();
    }

    /** A generator that leaves its target open, writes arrays downwards and objects on one line. */
    public static JsonGenerator generator(Writer target) throws IOException {
        JsonFactory factory = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        DefaultPrettyPrinter lines = new DefaultPrettyPrinter(
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        lines.indentArraysWith(new DefaultIndenter("  ", "\n"));
        lines.indentObjectsWith(new DefaultPrettyPrinter.FixedSpaceIndenter());
        JsonGenerator generator = factory.createGenerator(target);
        generator.setPrettyPrinter(lines);
        return generator;
    }

    /** Writes one row as an object. */
    public static void object(JsonGenerator json, List<Column> columns, List<?> values) throws IOException {
        json.writeStartObject();
        for (int i = 0; i < columns.size(); i++) {
            json.writeFieldName(columns.get(i).name());
            Object value = values.get(i);
            if (value == null) {
                json.writeNull();
            } else if (value instanceof Boolean truth) {
                json.writeBoolean(truth);
            } else if (value instanceof Number) {
                json.writeNumber(PlainText.of(value));
            } else {
                json.writeString(PlainText.of(value));
            }
        }
        json.writeEndObject();
    }
}
