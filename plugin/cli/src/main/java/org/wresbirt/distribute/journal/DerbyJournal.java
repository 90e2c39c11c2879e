package org.wresbirt.distribute.journal;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The journal in a Derby database on disk. */
public final class DerbyJournal implements Journal {
    private static final String RUN_COLUMNS =
            "SELECT RUN_ID, DELIVERY, TRIGGERED_BY, BEGUN, STATE, ATTEMPTS, NEXT_ATTEMPT FROM RUN ";
    private static final String ITEM_COLUMNS =
            "SELECT ITEM_ID, RUN_ID, ORGANISATION, CHANNEL, TARGET, ROLE, STATE, ATTEMPTS,"
                    + " NEXT_ATTEMPT, MESSAGE_ID, REASON FROM ITEM ";

    private static final String NEW = "NEW";
    private static final String PLANNED = "PLANNED";
    private static final String CLOSED = "CLOSED";

    private static final int LONGEST_TEXT = 4000;

    private final JournalDatabase database;

    /** Opens the journal in a folder, which is made if it is not there; whoever opens it holds the {@link StateFolder}. */
    public DerbyJournal(Path folder) {
        database = new JournalDatabase(folder);
        database.transaction(db -> null);
    }

    @Override
    public void recover(Instant now) {
        database.transaction(db -> {
            for (Item item : byState(db, ItemState.HANDING_OVER)) {
                change(db, item, ItemState.UNCERTAIN, null, "the process ended before the mail server answered", now);
            }
            for (Item item : byState(db, ItemState.SENDING)) {
                change(db, item, ItemState.READY, null, "the process ended before the message was handed over", now);
            }
            return null;
        });
    }

    @Override
    public Optional<Instant> checkedUntil(String delivery) {
        return database.transaction(
                db -> db
                        .query(
                                "SELECT CHECKED_UNTIL FROM SCHEDULE WHERE DELIVERY = ?",
                                row -> row.getString(1),
                                delivery)
                        .stream()
                        .findFirst()
                        .map(Moments::of));
    }

    @Override
    public void checked(String delivery, Instant until) {
        database.transaction(db -> {
            check(db, delivery, until);
            return null;
        });
    }

    private static void check(JournalDatabase db, String delivery, Instant until) throws SQLException {
        String moment = Moments.text(until);
        if (db.update("UPDATE SCHEDULE SET CHECKED_UNTIL = ? WHERE DELIVERY = ?", moment, delivery) == 0) {
            db.update("INSERT INTO SCHEDULE VALUES (?, ?)", delivery, moment);
        }
    }

    @Override
    public Optional<Run> begin(
            String delivery, String trigger, Instant now, Instant until, Collection<String> passedOver) {
        return database.transaction(db -> {
            if (until != null) {
                check(db, delivery, until);
            }
            for (String missed : passedOver) {
                passOver(db, delivery, missed, now);
            }
            if (isKnown(db, delivery, trigger)) {
                return Optional.empty();
            }
            long id = db.insert(
                    "INSERT INTO RUN (DELIVERY, TRIGGERED_BY, BEGUN, STATE) VALUES (?, ?, ?, ?)",
                    delivery,
                    trigger,
                    Moments.text(now),
                    NEW);
            event(db, now, id, null, "DUE", trigger);
            return Optional.of(new Run(id, delivery, trigger, now, false, 0, null));
        });
    }

    private static boolean isKnown(JournalDatabase db, String delivery, String trigger) throws SQLException {
        return !db.query(
                        "SELECT RUN_ID FROM RUN WHERE DELIVERY = ? AND TRIGGERED_BY = ?",
                        row -> row.getLong(1),
                        delivery,
                        trigger)
                .isEmpty();
    }

    private static void passOver(JournalDatabase db, String delivery, String trigger, Instant now) throws SQLException {
        if (!isKnown(db, delivery, trigger)) {
            long id = db.insert(
                    "INSERT INTO RUN (DELIVERY, TRIGGERED_BY, BEGUN, STATE) VALUES (?, ?, ?, ?)",
                    delivery,
                    trigger,
                    Moments.text(now),
                    CLOSED);
            event(db, now, id, null, "MISSED", trigger);
        }
    }

    @Override
    public void passOver(String delivery, Collection<String> triggers, Instant now, Instant until) {
        database.transaction(db -> {
            check(db, delivery, until);
            for (String trigger : triggers) {
                passOver(db, delivery, trigger, now);
            }
            return null;
        });
    }

    @Override
    public List<Run> openRuns() {
        return database.transaction(
                db -> db.query(RUN_COLUMNS + "WHERE STATE <> ? ORDER BY RUN_ID", DerbyJournal::run, CLOSED));
    }

    @Override
    public List<Run> runs(int most) {
        return database.transaction(db ->
                db.query(RUN_COLUMNS + "ORDER BY RUN_ID DESC FETCH FIRST " + most + " ROWS ONLY", DerbyJournal::run));
    }

    @Override
    public void plan(Run run, Collection<Item> items, Instant now) {
        database.transaction(db -> {
            for (Item item : items) {
                long id = db.insert(
                        "INSERT INTO ITEM (RUN_ID, ORGANISATION, CHANNEL, TARGET, ROLE, STATE, MESSAGE_ID)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                        run.id(),
                        item.organisation(),
                        item.channel().name(),
                        item.target(),
                        item.role(),
                        item.state().name(),
                        item.messageId());
                event(db, now, run.id(), id, "PLANNED", null);
            }
            db.update("UPDATE RUN SET STATE = ?, NEXT_ATTEMPT = NULL WHERE RUN_ID = ?", PLANNED, run.id());
            return null;
        });
    }

    @Override
    public void postpone(Run run, Instant next, String reason, Instant now) {
        database.transaction(db -> {
            db.update(
                    "UPDATE RUN SET ATTEMPTS = ATTEMPTS + 1, NEXT_ATTEMPT = ? WHERE RUN_ID = ?",
                    Moments.text(next),
                    run.id());
            event(db, now, run.id(), null, "POSTPONED", reason);
            return null;
        });
    }

    @Override
    public void abandon(Run run, String reason, Instant now) {
        database.transaction(db -> {
            for (Item item : db.query(ITEM_COLUMNS + "WHERE RUN_ID = ?", DerbyJournal::item, run.id())) {
                if (item.state().isOpen()) {
                    change(db, item, ItemState.SKIPPED, null, reason, now);
                }
            }
            db.update("UPDATE RUN SET STATE = ? WHERE RUN_ID = ?", CLOSED, run.id());
            event(db, now, run.id(), null, "ABANDONED", reason);
            return null;
        });
    }

    @Override
    public List<Item> items(Run run) {
        return database.transaction(
                db -> db.query(ITEM_COLUMNS + "WHERE RUN_ID = ? ORDER BY ITEM_ID", DerbyJournal::item, run.id()));
    }

    @Override
    public List<Item> items(Run run, String organisation) {
        return database.transaction(db -> db.query(
                ITEM_COLUMNS + "WHERE RUN_ID = ? AND ORGANISATION = ? ORDER BY ITEM_ID",
                DerbyJournal::item,
                run.id(),
                organisation));
    }

    @Override
    public List<Item> items(ItemState state) {
        return database.transaction(db -> byState(db, state));
    }

    private static List<Item> byState(JournalDatabase db, ItemState state) throws SQLException {
        return db.query(ITEM_COLUMNS + "WHERE STATE = ? ORDER BY ITEM_ID", DerbyJournal::item, state.name());
    }

    @Override
    public Optional<Item> item(long id) {
        return database.transaction(db -> db.query(ITEM_COLUMNS + "WHERE ITEM_ID = ?", DerbyJournal::item, id).stream()
                .findFirst());
    }

    @Override
    public void decide(Collection<Item> items, ItemState state, String reason, Instant now) {
        database.transaction(db -> {
            for (Item item : items) {
                change(db, item, state, null, reason, now);
            }
            return null;
        });
    }

    @Override
    public void rendered(Run run, String organisation, String extracts, List<Document> documents, Instant now) {
        database.transaction(db -> {
            db.update("DELETE FROM DOCUMENT WHERE RUN_ID = ? AND ORGANISATION = ?", run.id(), organisation);
            int position = 0;
            for (Document document : documents) {
                db.update(
                        "INSERT INTO DOCUMENT VALUES (?, ?, ?, ?, ?, ?)",
                        run.id(),
                        organisation,
                        ++position,
                        document.name(),
                        document.sha256(),
                        document.size());
            }
            List<Item> due = db.query(
                    ITEM_COLUMNS + "WHERE RUN_ID = ? AND ORGANISATION = ? AND STATE = ?",
                    DerbyJournal::item,
                    run.id(),
                    organisation,
                    ItemState.DUE.name());
            for (Item item : due) {
                change(db, item, ItemState.READY, null, null, now);
                db.update("UPDATE ITEM SET EXTRACTS = ? WHERE ITEM_ID = ?", extracts, item.id());
            }
            return null;
        });
    }

    @Override
    public List<Document> documents(Run run, String organisation) {
        return database.transaction(db -> db.query(
                "SELECT NAME, SHA256, SIZE FROM DOCUMENT WHERE RUN_ID = ? AND ORGANISATION = ? ORDER BY POSITION",
                row -> new Document(row.getString(1), row.getString(2), row.getLong(3)),
                run.id(),
                organisation));
    }

    @Override
    public void sending(Item item, Instant now) {
        database.transaction(db -> {
            db.update("UPDATE ITEM SET ATTEMPTS = ATTEMPTS + 1 WHERE ITEM_ID = ?", item.id());
            change(db, item, ItemState.SENDING, null, null, now);
            return null;
        });
    }

    @Override
    public void handingOver(Item item, Instant now) {
        to(item, ItemState.HANDING_OVER, null, null, now);
    }

    @Override
    public void done(Item item, String detail, Instant now) {
        to(item, ItemState.DONE, null, detail, now);
    }

    @Override
    public void retryLater(Item item, Instant next, String detail, Instant now) {
        to(item, item.state() == ItemState.DUE ? ItemState.DUE : ItemState.READY, next, detail, now);
    }

    @Override
    public void failed(Item item, String detail, Instant now) {
        to(item, ItemState.FAILED, null, detail, now);
    }

    @Override
    public void uncertain(Item item, String detail, Instant now) {
        to(item, ItemState.UNCERTAIN, null, detail, now);
    }

    private void to(Item item, ItemState state, Instant next, String detail, Instant now) {
        database.transaction(db -> {
            change(db, item, state, next, detail, now);
            return null;
        });
    }

    @Override
    public void settle(Item item, ItemState state, String detail, Instant now) {
        database.transaction(db -> {
            change(db, item, state, null, detail, now);
            if (state.isOpen()) {
                db.update("UPDATE RUN SET STATE = ? WHERE RUN_ID = ?", PLANNED, item.run());
            }
            return null;
        });
    }

    private static void change(JournalDatabase db, Item item, ItemState state, Instant next, String detail, Instant now)
            throws SQLException {
        String reason = cut(detail);
        db.update(
                "UPDATE ITEM SET STATE = ?, NEXT_ATTEMPT = ?, REASON = ? WHERE ITEM_ID = ?",
                state.name(),
                Moments.text(next),
                reason,
                item.id());
        event(db, now, item.run(), item.id(), state.name(), reason);
    }

    @Override
    public boolean close(Run run, String report, Instant now) {
        return database.transaction(db -> {
            boolean open = db.query(ITEM_COLUMNS + "WHERE RUN_ID = ?", DerbyJournal::item, run.id()).stream()
                    .anyMatch(item -> item.state().isOpen());
            if (!open) {
                db.update("UPDATE RUN SET STATE = ? WHERE RUN_ID = ?", CLOSED, run.id());
                event(db, now, run.id(), null, "CLOSED", null);
                if (report != null) {
                    notice(db, run.id(), Notice.Kind.REPORT, report, now);
                }
            }
            return !open;
        });
    }

    @Override
    public Optional<String> lastExtracts(String delivery, String organisation, Run before) {
        return database.transaction(db -> db
                .query(
                        "SELECT I.EXTRACTS FROM ITEM I JOIN RUN R ON R.RUN_ID = I.RUN_ID WHERE R.DELIVERY = ?"
                                + " AND I.ORGANISATION = ? AND I.RUN_ID < ? AND I.STATE = ? AND I.EXTRACTS IS NOT NULL"
                                + " ORDER BY I.RUN_ID DESC FETCH FIRST 1 ROWS ONLY",
                        row -> row.getString(1),
                        delivery,
                        organisation,
                        before.id(),
                        ItemState.DONE.name())
                .stream()
                .findFirst());
    }

    @Override
    public void notice(Long run, String text, Instant now) {
        database.transaction(db -> {
            notice(db, run, Notice.Kind.PROBLEM, text, now);
            return null;
        });
    }

    private static void notice(JournalDatabase db, Long run, Notice.Kind kind, String text, Instant now)
            throws SQLException {
        String words = cut(text);
        boolean known = !db.query(
                        run == null
                                ? "SELECT NOTICE_ID FROM NOTICE WHERE TEXT = ? AND TOLD IS NULL AND RUN_ID IS NULL"
                                : "SELECT NOTICE_ID FROM NOTICE WHERE TEXT = ? AND RUN_ID = " + run.longValue(),
                        row -> row.getLong(1),
                        words)
                .isEmpty();
        if (!known) {
            db.insert(
                    "INSERT INTO NOTICE (RUN_ID, NOTED_AT, KIND, TEXT) VALUES (?, ?, ?, ?)",
                    run,
                    Moments.text(now),
                    kind.name(),
                    words);
        }
    }

    @Override
    public List<Notice> untold() {
        return database.transaction(db -> db.query(
                "SELECT NOTICE_ID, KIND, TEXT FROM NOTICE WHERE TOLD IS NULL ORDER BY NOTICE_ID",
                row -> new Notice(row.getLong(1), Notice.Kind.valueOf(row.getString(2)), row.getString(3))));
    }

    @Override
    public void told(Collection<Notice> notices, Instant now) {
        database.transaction(db -> {
            for (Notice notice : notices) {
                db.update("UPDATE NOTICE SET TOLD = ? WHERE NOTICE_ID = ?", Moments.text(now), notice.id());
            }
            return null;
        });
    }

    @Override
    public List<Event> events(Instant from) {
        return database.transaction(db -> db.query(
                "SELECT EVENT_ID, NOTED_AT, RUN_ID, DELIVERY, ORGANISATION, CHANNEL, ROLE, TARGET, WHAT, MESSAGE_ID, DETAIL"
                        + " FROM EVENT WHERE NOTED_AT >= ? ORDER BY EVENT_ID",
                DerbyJournal::event,
                Moments.text(from)));
    }

    /** The audit log repeats what an item is about, so that it can be read alone and outlives the item. */
    private static void event(JournalDatabase db, Instant now, long run, Long item, String what, String detail)
            throws SQLException {
        String columns =
                "INSERT INTO EVENT (NOTED_AT, RUN_ID, DELIVERY, ORGANISATION, CHANNEL, ROLE, TARGET, WHAT, MESSAGE_ID, DETAIL) ";
        if (item == null) {
            db.update(
                    columns + "SELECT CAST(? AS VARCHAR(24)), RUN_ID, DELIVERY, CAST(NULL AS VARCHAR(200)),"
                            + " CAST(NULL AS VARCHAR(16)), CAST(NULL AS VARCHAR(400)), CAST(NULL AS VARCHAR(64)),"
                            + " CAST(? AS VARCHAR(32)), CAST(NULL AS VARCHAR(200)), CAST(? AS VARCHAR(4000))"
                            + " FROM RUN WHERE RUN_ID = ?",
                    Moments.text(now),
                    what,
                    cut(detail),
                    run);
        } else {
            db.update(
                    columns + "SELECT CAST(? AS VARCHAR(24)), I.RUN_ID, R.DELIVERY, I.ORGANISATION, I.CHANNEL, I.ROLE,"
                            + " I.TARGET, CAST(? AS VARCHAR(32)), I.MESSAGE_ID, CAST(? AS VARCHAR(4000))"
                            + " FROM ITEM I JOIN RUN R ON R.RUN_ID = I.RUN_ID WHERE I.ITEM_ID = ?",
                    Moments.text(now),
                    what,
                    cut(detail),
                    item);
        }
    }

    private static String cut(String text) {
        return text == null || text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    }

    private static Run run(ResultSet row) throws SQLException {
        return new Run(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                Moments.of(row.getString(4)),
                !NEW.equals(row.getString(5)),
                row.getInt(6),
                Moments.of(row.getString(7)));
    }

    private static Item item(ResultSet row) throws SQLException {
        return new Item(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                Channel.valueOf(row.getString(4)),
                row.getString(5),
                row.getString(6),
                ItemState.valueOf(row.getString(7)),
                row.getInt(8),
                Moments.of(row.getString(9)),
                row.getString(10),
                row.getString(11));
    }

    private static Event event(ResultSet row) throws SQLException {
        String channel = row.getString(6);
        long run = row.getLong(3);
        Long runId = row.wasNull() ? null : run;
        return new Event(
                row.getLong(1),
                Moments.of(row.getString(2)),
                runId,
                row.getString(4),
                row.getString(5),
                channel == null ? null : Channel.valueOf(channel),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11));
    }

    @Override
    public void close() {
        database.close();
    }
}
