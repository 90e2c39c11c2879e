package org.wresbirt.mart;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** How a value of each type of the mart is written to a file, and read back into a table's column. */
enum StoredValue {
    TEXT {
        @Override
        void writeValue(ResultSet rows, int column, DataOutputStream out) throws SQLException, IOException {
            out.writeUTF(rows.getString(column));
        }

        @Override
        Object readValue(DataInputStream in) throws IOException {
            return in.readUTF();
        }

        @Override
        void put(Object value, ColumnWriter columns) {
            columns.code(null, (String) value);
        }
    },
    NUMBER {
        @Override
        void writeValue(ResultSet rows, int column, DataOutputStream out) throws SQLException, IOException {
            out.writeInt(rows.getInt(column));
        }

        @Override
        Object readValue(DataInputStream in) throws IOException {
            return in.readInt();
        }

        @Override
        void put(Object value, ColumnWriter columns) {
            columns.small(null, (Integer) value);
        }
    },
    DECIMAL {
        @Override
        void writeValue(ResultSet rows, int column, DataOutputStream out) throws SQLException, IOException {
            out.writeDouble(rows.getDouble(column));
        }

        @Override
        Object readValue(DataInputStream in) throws IOException {
            return in.readDouble();
        }

        @Override
        void put(Object value, ColumnWriter columns) {
            columns.decimal(null, (Double) value);
        }
    },
    FLAG {
        @Override
        void writeValue(ResultSet rows, int column, DataOutputStream out) throws SQLException, IOException {
            out.writeBoolean(rows.getBoolean(column));
        }

        @Override
        Object readValue(DataInputStream in) throws IOException {
            return in.readBoolean();
        }

        @Override
        void put(Object value, ColumnWriter columns) {
            columns.flag(null, (Boolean) value);
        }
    },
    /** As text, since a date of {@code java.sql} passes through this machine's time zone. */
    DATE {
        @Override
        void writeValue(ResultSet rows, int column, DataOutputStream out) throws SQLException, IOException {
            out.writeUTF(rows.getString(column));
        }

        @Override
        Object readValue(DataInputStream in) throws IOException {
            return LocalDate.parse(in.readUTF());
        }

        @Override
        void put(Object value, ColumnWriter columns) {
            columns.date(null, (LocalDate) value);
        }
    };

    /** @param type as the dictionary names it; a {@code TIMESTAMP} is text until the database takes it */
    static StoredValue of(String type) {
        return switch (type) {
            case "SMALLINT", "INTEGER" -> NUMBER;
            case "DOUBLE" -> DECIMAL;
            case "BOOLEAN" -> FLAG;
            case "DATE" -> DATE;
            default -> {
                if (!type.startsWith("VARCHAR") && !type.equals("TIMESTAMP")) {
                    throw new IllegalArgumentException("no way is known to store a " + type);
                }
                yield TEXT;
            }
        };
    }

    final void write(ResultSet rows, int column, DataOutputStream out) throws SQLException, IOException {
        boolean present = rows.getObject(column) != null;
        out.writeBoolean(present);
        if (present) {
            writeValue(rows, column, out);
        }
    }

    /** Null if the value is. */
    final Object read(DataInputStream in) throws IOException {
        return in.readBoolean() ? readValue(in) : null;
    }

    abstract void writeValue(ResultSet rows, int column, DataOutputStream out) throws SQLException, IOException;

    abstract Object readValue(DataInputStream in) throws IOException;

    abstract void put(Object value, ColumnWriter columns);
}
