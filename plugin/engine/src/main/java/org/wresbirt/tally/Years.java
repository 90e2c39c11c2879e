package org.wresbirt.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wresbirt.extract.ExtractException;
import org.wresbirt.profile.Kind;

/**
 * Decides which reporting year each file is of: by the dates in it, else by its name, else by its folders' names, else by
 * the source's only year.
 */
final class Years {
    private final Scope scope;
    private final List<String> problems = new ArrayList<>();

    private Years(Scope scope) {
        this.scope = scope;
    }

    /**
     * Sets the year of each file and the years of the source.
     *
     * @throws ExtractException if years contradict each other or one is missing
     */
    static void settle(List<TableFile> files, Scope scope) {
        new Years(scope).settle(files);
    }

    private void settle(List<TableFile> files) {
        List<TableFile> surveys = new ArrayList<>();
        List<TableFile> events = new ArrayList<>();
        List<TableFile> undated = new ArrayList<>();
        for (TableFile file : files) {
            switch (file.kind()) {
                case WORKFORCE, BOARD -> {
                    snapshot(file);
                    if (file.year == YearInText.NONE) {
                        undated.add(file);
                    }
                }
                case SURVEY -> surveys.add(file);
                case RECRUITMENT, DISCIPLINARY, TRAINING -> {
                    file.year = yearInName(file);
                    events.add(file);
                }
                default -> {}
            }
        }
        surveys(surveys, undated);
        if (scope.years.isEmpty()) {
            // Dates in the rows say more than a name, which may be that of the first or the last day.
            for (TableFile file : events) {
                if (file.year != YearInText.NONE && !file.datesItsRows()) {
                    scope.addYear(file.year);
                }
            }
        }
        for (TableFile file : undated) {
            onlyYear(file);
        }
        if (scope.years.cardinality() == 1) {
            for (TableFile file : events) {
                file.year = file.year == YearInText.NONE ? onlyYear() : file.year;
            }
        }
        if (!problems.isEmpty()) {
            throw new ExtractException(String.join("\n", problems));
        }
    }

    private void snapshot(TableFile file) {
        int date = CalendarDate.parse(file.firstCell("snapshotDate"));
        date = date == CalendarDate.NONE ? titleDate(file, true) : date;
        date = date == CalendarDate.NONE ? titleDate(file, false) : date;
        int named = yearInName(file);
        if (date == CalendarDate.NONE) {
            file.year = named;
        } else {
            file.snapshotDate = date;
            file.year = CalendarDate.snapshotYear(date);
            if (named != YearInText.NONE && named != file.year) {
                problems.add(file.name() + ": the snapshot date in the file, " + CalendarDate.toDate(date)
                        + ", is of reporting year " + file.year + ", but the file's or folder's name says " + named
                        + ". Rename it, or replace it by the right extract.");
            }
        }
        if (file.year != YearInText.NONE) {
            scope.addYear(file.year);
        }
    }

    /** A date above the header: the one that says so, else the first; it may be the day on which the report was run. */
    private static int titleDate(TableFile file, boolean asAt) {
        for (int row = 0; row < file.recognition.header(); row++) {
            for (String cell : file.recognition.grid().rows().get(row)) {
                String text = cell.toLowerCase(Locale.ROOT);
                boolean said = text.contains("as at") || text.contains("as of") || text.contains("snapshot");
                int date = said || !asAt ? YearInText.dateIn(cell) : CalendarDate.NONE;
                if (date != CalendarDate.NONE) {
                    return date;
                }
            }
        }
        return CalendarDate.NONE;
    }

    /**
     * A survey may be named after its own autumn or after the reporting year. The name of the folder tells; without it, names
     * are reporting years if every survey file's name is a reporting year of the source; if they could be both, it is an
     * error. A published workbook's own name says which years it spans, not which one is wanted.
     */
    private void surveys(List<TableFile> surveys, List<TableFile> undated) {
        boolean namedByReportingYear = !scope.years.isEmpty();
        boolean namedByAutumn = !scope.years.isEmpty();
        for (TableFile file : surveys) {
            int year = surveyName(file);
            if (yearInFolders(file) == YearInText.NONE && year != YearInText.NONE) {
                namedByReportingYear &= scope.hasYear(year);
                namedByAutumn &= scope.hasYear(year + 1);
            }
        }
        for (TableFile file : surveys) {
            int ofFile = surveyName(file);
            int ofFolder = yearInFolders(file);
            if (ofFolder != YearInText.NONE
                    && ofFile != YearInText.NONE
                    && ofFile != ofFolder
                    && ofFile + 1 != ofFolder) {
                problems.add(
                        file.name() + ": the file's name says " + ofFile + " and the folder's name says " + ofFolder
                                + ". The survey of autumn " + (ofFolder - 1) + " belongs to reporting year " + ofFolder
                                + ". Move or rename it.");
            }
            if (ofFolder != YearInText.NONE) {
                file.year = ofFolder;
            } else if (ofFile != YearInText.NONE && namedByReportingYear && namedByAutumn) {
                problems.add(
                        file.name() + ": " + ofFile + " may be the autumn of the survey or the reporting year, and the"
                                + " source has both. Put the file into a folder named after the reporting year.");
            } else if (ofFile != YearInText.NONE) {
                file.year = namedByReportingYear ? ofFile : ofFile + 1;
            }
            if (file.year != YearInText.NONE) {
                file.surveyYear = file.year - 1;
                scope.addYear(file.year);
            } else if (!file.isPublishedWorkbook() && !file.has("surveyYear")) {
                undated.add(file);
            }
        }
    }

    private void onlyYear(TableFile file) {
        if (scope.years.cardinality() == 1) {
            file.year = onlyYear();
            file.surveyYear = file.kind() == Kind.SURVEY ? file.year - 1 : YearInText.NONE;
        } else {
            problems.add(file.name()
                    + ": it is not clear of which reporting year the file is. Put the year into its name or "
                    + "its folder's name (2024 for the snapshot of 31 March 2024), or add a column \"Snapshot Date\".");
        }
    }

    private int onlyYear() {
        return scope.years.nextSetBit(0) + Scope.FIRST_YEAR;
    }

    private static int surveyName(TableFile file) {
        return file.isPublishedWorkbook() ? YearInText.NONE : YearInText.find(fileName(file));
    }

    private static int yearInName(TableFile file) {
        int year = YearInText.find(fileName(file));
        return year != YearInText.NONE ? year : yearInFolders(file);
    }

    private static int yearInFolders(TableFile file) {
        String[] parts = file.name().split("/");
        for (int i = parts.length - 2; i >= 0; i--) {
            int year = YearInText.find(parts[i]);
            if (year != YearInText.NONE) {
                return year;
            }
        }
        return YearInText.NONE;
    }

    private static String fileName(TableFile file) {
        return file.name().substring(file.name().lastIndexOf('/') + 1);
    }
}
