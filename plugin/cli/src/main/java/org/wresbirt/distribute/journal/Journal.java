package org.wresbirt.distribute.journal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What was due, made and sent, on disk. Each call is one transaction: when it returns, it outlives the process and the
 * machine; when it throws {@link JournalException}, nothing of it happened. Each change of state is an {@link Event} too. Thread-safe.
 */
public interface Journal extends AutoCloseable {
    /** After a crash: what was on its way and cannot have arrived is ready again; what may have arrived is uncertain. */
    void recover(Instant now);

    /** Until when a delivery's schedule has been looked at; empty for a delivery never seen. */
    Optional<Instant> checkedUntil(String delivery);

    /** The schedule has been looked at and nothing was due. */
    void checked(String delivery, Instant until);

    /**
     * Begins a run, unless there has been one for the same trigger, and notes until when the schedule has been looked at.
     *
     * @param until null when no schedule was looked at
     * @param passedOver triggers that this run stands for too, or that are skipped
     * @return empty if the trigger is known
     */
    Optional<Run> begin(String delivery, String trigger, Instant now, Instant until, Collection<String> passedOver);

    /** Notes times for which nothing will run. */
    void passOver(String delivery, Collection<String> triggers, Instant now, Instant until);

    /** Runs with anything left to do, the oldest first. */
    List<Run> openRuns();

    /** Who gets what is known: the run's items, all or none. */
    void plan(Run run, Collection<Item> items, Instant now);

    /** It could not be found out who gets what, for now. */
    void postpone(Run run, Instant next, String reason, Instant now);

    /** The run cannot go on: whatever is open in it is skipped. */
    void abandon(Run run, String reason, Instant now);

    List<Item> items(Run run);

    List<Item> items(Run run, String organisation);

    /** Items of all runs in a state. */
    List<Item> items(ItemState state);

    Optional<Item> item(long id);

    /** The newest runs, newest first. */
    List<Run> runs(int most);

    /** Held or skipped by the plan's conditions, or due again. */
    void decide(Collection<Item> items, ItemState state, String reason, Instant now);

    /**
     * The documents of an organisation lie in the spool: its due items are ready.
     *
     * @param extracts fingerprint of what they were made from
     */
    void rendered(Run run, String organisation, String extracts, List<Document> documents, Instant now);

    List<Document> documents(Run run, String organisation);

    /** About to be sent. The mail server cannot have it before {@link #handingOver}. */
    void sending(Item item, Instant now);

    /** About to give the mail server the end of the message. */
    void handingOver(Item item, Instant now);

    void done(Item item, String detail, Instant now);

    /** Failed for a time. */
    void retryLater(Item item, Instant next, String detail, Instant now);

    void failed(Item item, String detail, Instant now);

    void uncertain(Item item, String detail, Instant now);

    /** A person says what became of an item that was uncertain, failed or held. */
    void settle(Item item, ItemState state, String detail, Instant now);

    /**
     * Closes a run that has nothing open; returns whether it did.
     *
     * @param report for the operator; null when the plan does not want to be told of runs that ended
     */
    boolean close(Run run, String report, Instant now);

    /** What the newest documents of a delivery that reached anybody were made from; empty when none did. */
    Optional<String> lastExtracts(String delivery, String organisation, Run before);

    /** Remembers a problem for the operator, unless just the same waits or was told for the same run. */
    void notice(Long run, String text, Instant now);

    List<Notice> untold();

    void told(Collection<Notice> notices, Instant now);

    /** The audit log, oldest first. */
    List<Event> events(Instant from);

    @Override
    void close();
}
