package org.wresbirt.mart;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * A mart as a file: the rows of its tables, compressed, with a checksum before them. Plain values only, so that reading a
 * file that somebody tampered with can give wrong figures but run nothing; a copy of the database could.
 */
final class StoredMart {
    private static final int CHECKSUM_LENGTH = 32;

    private StoredMart() {}

    /** Changes with the layout of the file and with the product. */
    static String format() {
        StringBuilder columns = new StringBuilder("1 ").append(ProductVersion.get());
        for (DictionaryTable table : MartDictionary.tables()) {
            columns.append('\n').append(table.name());
            for (DictionaryColumn column : table.columns()) {
                columns.append(' ').append(column.name()).append(' ').append(column.type());
            }
        }
        return columns.toString();
    }

    /** Writes the rows that a reader sees. */
    static void write(Connection reader, Path file) throws IOException, SQLException {
        Path body = file.resolveSibling(file.getFileName() + ".body");
        MessageDigest checksum = sha256();
        try {
            try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new DeflaterOutputStream(
                    new DigestOutputStream(Files.newOutputStream(body), checksum),
                    new Deflater(Deflater.BEST_SPEED))))) {
                out.writeUTF(sha256(format()));
                for (MartTable<?> table : tables()) {
                    write(reader, table.name(), out);
                }
            }
            try (var out = Files.newOutputStream(file)) {
                out.write(checksum.digest());
                Files.copy(body, out);
            }
        } finally {
            Files.deleteIfExists(body);
        }
    }

    private static List<MartTable<?>> tables() {
        return MartTables.all(Disclosure.INTERNAL, 0, Instant.EPOCH); // only their names and columns matter here
    }

    private static void write(Connection reader, String table, DataOutputStream out) throws IOException, SQLException {
        List<DictionaryColumn> columns = columns(table);
        out.writeUTF(table);
        try (PreparedStatement query = reader.prepareStatement("SELECT * FROM " + table);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                out.writeBoolean(true);
                for (int i = 0; i < columns.size(); i++) {
                    StoredValue.of(columns.get(i).type()).write(rows, i + 1, out);
                }
            }
        }
        out.writeBoolean(false);
    }

    private static List<DictionaryColumn> columns(String table) {
        for (DictionaryTable entry : MartDictionary.tables()) {
            if (entry.name().equals(table)) {
                return entry.columns();
            }
        }
        throw new IllegalArgumentException("the dictionary has no table " + table);
    }

    /** The tables with their rows; nothing is given unless all of it is as it was written. */
    static List<MartTable<?>> read(Path file) throws IOException {
        check(file);
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(CHECKSUM_LENGTH);
            DataInputStream data = new DataInputStream(new BufferedInputStream(new InflaterInputStream(in)));
            if (!data.readUTF().equals(sha256(format()))) {
                throw new IOException("a mart of another version");
            }
            List<MartTable<?>> tables = new ArrayList<>();
            for (MartTable<?> table : tables()) {
                if (!data.readUTF().equals(table.name())) {
                    throw new IOException("not the tables of a mart");
                }
                tables.add(read(table.name(), data));
            }
            return tables;
        }
    }

    private static void check(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] checksum = in.readNBytes(CHECKSUM_LENGTH);
            new DigestInputStream(in, digest).transferTo(java.io.OutputStream.nullOutputStream());
            if (checksum.length < CHECKSUM_LENGTH || !MessageDigest.isEqual(checksum, digest.digest())) {
                throw new EOFException("not as it was written");
            }
        }
    }

    private static StoredTable read(String table, DataInputStream data) throws IOException {
        List<DictionaryColumn> columns = columns(table);
        List<Object[]> rows = new ArrayList<>();
        while (data.readBoolean()) {
            Object[] row = new Object[columns.size()];
            for (int i = 0; i < row.length; i++) {
                row[i] = StoredValue.of(columns.get(i).type()).read(data);
            }
            rows.add(row);
        }
        return new StoredTable(table, columns, rows);
    }

    private static String sha256(String text) {
        return java.util.HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
