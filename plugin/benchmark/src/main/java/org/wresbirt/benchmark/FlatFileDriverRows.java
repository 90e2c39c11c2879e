package org.wresbirt.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.eclipse.datatools.connectivity.oda.IConnection;
import org.eclipse.datatools.connectivity.oda.IQuery;
import org.eclipse.datatools.connectivity.oda.IResultSet;
import org.eclipse.datatools.connectivity.oda.OdaException;
import org.eclipse.datatools.connectivity.oda.flatfile.FlatFileDriver;

/**
 * What a BIRT user has today: the flat-file driver of the BIRT 4.8 runtime, asked as the report engine asks it. It only hands
 * out rows, as strings, and only the columns that are needed; grouping, counting people once and every other part of the job
 * would come on top. One thread, as it has no more.
 */
final class FlatFileDriverRows {
    static final String JOB = "birt";

    static final String[] STAFF = {
        "Employee Number", "Assignment Number", "Organisation Code", "Directorate", "Staff Group", "Role",
        "Occupation Code", "Pay Scale", "Ethnic Origin", "Assignment Category", "Primary Assignment", "FTE",
        "Assignment Status", "Snapshot Date"
    };
    static final String[] APPLICANTS = {
        "Organisation Code", "Staff Group", "Pay Band", "Ethnic Origin", "Application Date", "Shortlisted", "Appointed"
    };

    private FlatFileDriverRows() {}

    /** Reads all that the folder holds. Returns how many rows came. */
    static long read(Path folder) throws OdaException, IOException {
        long rows = 0;
        Path staff = Extracts.staffFile(folder);
        if (Files.exists(staff)) {
            rows += read(staff, STAFF);
        }
        Path applicants = Extracts.applicantFile(folder);
        if (Files.exists(applicants)) {
            rows += read(applicants, APPLICANTS);
        }
        return rows;
    }

    private static long read(Path file, String[] columns) throws OdaException, IOException {
        Properties properties = new Properties();
        properties.setProperty("HOME", file.getParent().toString());
        properties.setProperty("DELIMTYPE", "COMMA");
        properties.setProperty("CHARSET", "UTF-8");
        properties.setProperty("INCLCOLUMNNAME", "YES");
        properties.setProperty("INCLTYPELINE", "NO");
        properties.setProperty("TRAILNULLCOLS", "NO");
        IConnection connection = new FlatFileDriver().getConnection(null);
        connection.open(properties);
        try {
            IQuery query = connection.newQuery(null);
            query.prepare(text(file, columns));
            IResultSet result = query.executeQuery();
            long rows = 0;
            while (result.next()) {
                for (int column = 1; column <= columns.length; column++) {
                    result.getString(column);
                }
                rows++;
            }
            query.close();
            return rows;
        } finally {
            connection.close();
        }
    }

    /** The query as the designer writes it: the columns, the file, and what is known of each of the file's columns. */
    private static String text(Path file, String[] columns) throws IOException {
        String header;
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            header = reader.readLine();
        }
        StringBuilder text = new StringBuilder("select \"")
                .append(String.join("\", \"", columns))
                .append("\" from \"")
                .append(file.getFileName())
                .append("\" : {");
        String separator = "";
        for (String name : header.split(",")) {
            text.append(separator)
                    .append('"')
                    .append(name)
                    .append("\",\"")
                    .append(name)
                    .append("\",STRING");
            separator = ";";
        }
        return text.append('}').toString();
    }
}
