package org.wresbirt.distribute.run;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.wresbirt.distribute.document.DocumentMaker;
import org.wresbirt.distribute.document.FiguresFile;
import org.wresbirt.distribute.document.FolderWriter;
import org.wresbirt.distribute.figures.Figures;
import org.wresbirt.distribute.journal.Channel;
import org.wresbirt.distribute.journal.Document;
import org.wresbirt.distribute.journal.Item;
import org.wresbirt.distribute.journal.ItemState;
import org.wresbirt.distribute.journal.Journal;
import org.wresbirt.distribute.journal.JournalException;
import org.wresbirt.distribute.journal.Run;
import org.wresbirt.distribute.mail.MailServer;
import org.wresbirt.distribute.mail.SendOutcome;
import org.wresbirt.distribute.plan.Delivery;
import org.wresbirt.distribute.plan.Delivery.Folder;
import org.wresbirt.distribute.plan.Plan;

/** One pass over one run: who gets what, whether it may go, make it, send it. For one thread. */
final class RunWork {
    private final Plan plan;
    private final Means means;
    private final Journal journal;
    private final Run run;
    private final Delivery delivery;
    private final MailServer server;
    private final MailPause mailPause;
    private final BooleanSupplier stopping;
    private final Planner planner;
    private final Mailing mailing;
    private final LocalDate date;

    /** Items that this pass has tried: impatience is one more attempt, not many. */
    private final Set<Long> tried = new HashSet<>();

    private boolean impatient;
    private boolean mailServerDown;
    private Instant notBefore;
    private String waitsFor;

    RunWork(
            Plan plan,
            Means means,
            Run run,
            Delivery delivery,
            MailServer server,
            MailPause mailPause,
            BooleanSupplier stopping) {
        this.plan = plan;
        this.means = means;
        this.journal = means.journal();
        this.run = run;
        this.delivery = delivery;
        this.server = server;
        this.mailPause = mailPause;
        this.stopping = stopping;
        this.planner = new Planner(plan, means.fingerprints());
        this.mailing = new Mailing(plan, means, planner);
        this.date = run.begun().atZone(plan.zone()).toLocalDate();
    }

    boolean mailServerDown() {
        return mailServerDown;
    }

    /** When the next attempt makes sense; null when nothing waits. */
    Instant notBefore() {
        return notBefore;
    }

    /** Why the run cannot begin for now; null when it could. */
    String waitsFor() {
        return waitsFor;
    }

    void go(boolean withoutWaiting) throws InterruptedException {
        impatient = withoutWaiting;
        if (!impatient && run.nextAttempt() != null && run.nextAttempt().isAfter(now())) {
            notBefore = run.nextAttempt();
            waitsFor = "Delivery '" + delivery.name() + "' waits for another attempt at " + notBefore;
            return;
        }
        reviveLostDocuments();
        List<Item> undecided = undecided();
        if (!run.isPlanned() || !undecided.isEmpty()) {
            Map<String, Figures> figures = read();
            if (figures == null) {
                return;
            }
            if (!run.isPlanned()) {
                plan(figures);
            }
            decide(figures);
            render(figures);
        }
        deliverReady(null);
        finish();
    }

    private Instant now() {
        return means.clock().instant();
    }

    private List<Item> undecided() {
        return journal.items(run).stream()
                .filter(item -> item.state() == ItemState.DUE || item.state() == ItemState.HELD)
                .toList();
    }

    /** Documents that a broken disk or a tidy hand took away are made again. */
    private void reviveLostDocuments() {
        for (Map.Entry<String, List<Item>> ready :
                byOrganisation(ItemState.READY).entrySet()) {
            try {
                if (!means.spool().holds(run, ready.getKey(), journal.documents(run, ready.getKey()))) {
                    journal.decide(ready.getValue(), ItemState.DUE, "its documents were gone", now());
                }
            } catch (IOException unreadable) {
                journal.decide(ready.getValue(), ItemState.DUE, "its documents could not be read", now());
            }
        }
    }

    private Map<String, List<Item>> byOrganisation(ItemState state) {
        Map<String, List<Item>> items = new LinkedHashMap<>();
        for (Item item : journal.items(run)) {
            if (item.state() == state) {
                items.computeIfAbsent(item.organisation(), code -> new ArrayList<>())
                        .add(item);
            }
        }
        return items;
    }

    /** Null when the extracts cannot be read, which is noted; the run waits. */
    private Map<String, Figures> read() {
        try {
            return means.extracts().read(delivery);
        } catch (SQLException | RuntimeException failure) {
            if (failure instanceof JournalException broken) {
                throw broken;
            }
            Instant next = now().plus(plan.retry().pauseAfter(run.attempts() + 1));
            String reason = Wordings.unreadable(failure);
            waitsFor = "Delivery '" + delivery.name() + "' waits: " + reason;
            journal.notice(run.id(), waitsFor, now());
            journal.postpone(run, next, reason, now());
            notBefore = next;
            return null;
        }
    }

    private void plan(Map<String, Figures> figures) {
        for (String unknown : Planner.unknown(delivery, figures.keySet())) {
            journal.notice(
                    run.id(),
                    "Delivery '" + delivery.name() + "': there is no organisation '" + unknown
                            + "' in the extracts; whoever was to get its reports gets none",
                    now());
        }
        List<Item> items = planner.items(run, delivery, Planner.organisations(delivery, figures));
        if (items.isEmpty()) {
            journal.notice(run.id(), "Delivery '" + delivery.name() + "' goes to nobody: no recipient matches", now());
        }
        journal.plan(run, items, now());
    }

    /** Lets through, holds or leaves out, organisation by organisation. */
    private void decide(Map<String, Figures> figures) {
        Map<String, List<Item>> undecided = new LinkedHashMap<>();
        for (Item item : undecided()) {
            undecided
                    .computeIfAbsent(item.organisation(), code -> new ArrayList<>())
                    .add(item);
        }
        undecided.forEach((code, items) -> decide(code, items, figures.get(code)));
    }

    private void decide(String code, List<Item> all, Figures figures) {
        // what a person released is not held again
        List<Item> items = all.stream()
                .filter(item -> !Operator.RELEASED.equals(item.reason()))
                .toList();
        if (items.isEmpty()) {
            return;
        }
        Gate.Decision decision = figures == null
                ? new Gate.Decision(Gate.incomplete(delivery.conditions(), false), Wordings.GONE)
                : Gate.decide(
                        delivery.conditions(),
                        figures,
                        journal.lastExtracts(delivery.name(), code, run).orElse(null));
        switch (decision.action()) {
            case SEND -> {
                List<Item> freed = items.stream()
                        .filter(item -> item.state() == ItemState.HELD)
                        .toList();
                journal.decide(freed, ItemState.DUE, null, now());
            }
            case SKIP -> journal.decide(items, ItemState.SKIPPED, decision.reason(), now());
            case HOLD -> {
                List<Item> changed = items.stream()
                        .filter(item -> item.state() != ItemState.HELD
                                || !decision.reason().equals(item.reason()))
                        .toList();
                if (!changed.isEmpty()) {
                    journal.notice(
                            run.id(), Wordings.held(code, delivery.name(), items.size(), decision.reason()), now());
                }
                journal.decide(changed, ItemState.HELD, decision.reason(), now());
            }
        }
    }

    /** Makes the documents of all organisations that are due, several at once, and sends each as soon as it is made. */
    private void render(Map<String, Figures> figures) throws InterruptedException {
        Map<String, List<Item>> due = byOrganisation(ItemState.DUE);
        due.entrySet().removeIf(entry -> waits(entry.getValue().getFirst()));
        for (String code : List.copyOf(due.keySet())) {
            // released by the operator, and yet there is nothing to make it of
            if (!figures.containsKey(code) || !figures.get(code).hasYear()) {
                renderFailed(new RenderPool.Made(code, List.of(), Wordings.GONE), due.remove(code));
            }
        }
        DocumentMaker maker = new DocumentMaker(means.renderer(), means.spool(), means.environment());
        try (RenderPool pool = new RenderPool(means.renderThreads())) {
            for (String code : due.keySet()) {
                pool.submit(code, () -> maker.make(run, delivery, figures.get(code), date));
            }
            for (int done = 0; done < due.size() && !stopping.getAsBoolean(); done++) {
                means.watcher().progress("rendering " + delivery.name(), done, due.size());
                RenderPool.Made made = pool.next();
                if (made.failure() == null) {
                    Figures of = figures.get(made.organisation());
                    journal.rendered(run, made.organisation(), of.extracts(), made.documents(), now());
                    deliverReady(made.organisation());
                } else {
                    renderFailed(made, due.get(made.organisation()));
                }
            }
        }
    }

    private void renderFailed(RenderPool.Made made, List<Item> items) {
        journal.notice(
                run.id(),
                "Delivery '" + delivery.name() + "', " + made.organisation() + ": the documents could not be made. "
                        + made.failure(),
                now());
        for (Item item : items) {
            retryOrGiveUp(item, "its documents could not be made: " + made.failure());
        }
    }

    private void retryOrGiveUp(Item item, String detail) {
        Instant now = now();
        if (Retries.exhausted(plan.retry(), item.attempts() + 1)) {
            journal.notice(run.id(), Wordings.failed(item, detail), now);
            journal.failed(item, detail + "; given up after several attempts", now);
            return;
        }
        Instant next = now.plus(plan.retry().pauseAfter(item.attempts() + 1));
        journal.retryLater(item, next, detail, now);
        notBefore = Distribution.earlier(notBefore, next);
    }

    private boolean waits(Item item) {
        boolean waits =
                !impatient && item.nextAttempt() != null && item.nextAttempt().isAfter(now());
        if (waits) {
            notBefore = Distribution.earlier(notBefore, item.nextAttempt());
        }
        return waits;
    }

    /**
     * Delivers what lies ready, folders first.
     *
     * @param organisation null for all
     */
    private void deliverReady(String organisation) throws InterruptedException {
        for (Channel channel : Channel.values()) {
            List<Item> items = organisation == null ? journal.items(run) : journal.items(run, organisation);
            for (Item item : items) {
                boolean wanted = item.state() == ItemState.READY && item.channel() == channel;
                if (wanted && !stopping.getAsBoolean() && !waits(item) && tried.add(item.id())) {
                    if (channel == Channel.FOLDER) {
                        lay(item);
                    } else {
                        send(item);
                    }
                }
            }
        }
    }

    private void lay(Item item) {
        Folder folder = delivery.folders().stream()
                .filter(one -> planner.target(one).equals(item.target()))
                .findFirst()
                .orElse(null);
        if (folder == null) {
            journal.decide(List.of(item), ItemState.SKIPPED, "the plan no longer names this folder", now());
            return;
        }
        try {
            Path place = means.spool().place(run, item.organisation());
            List<Document> documents = journal.documents(run, item.organisation());
            journal.sending(item, now());
            new FolderWriter(delivery).write(folder, FiguresFile.read(place), date, place, documents);
            journal.done(item, documents.size() + (documents.size() == 1 ? " file" : " files"), now());
        } catch (IOException failure) {
            String detail = "the files could not be written: " + failure.getMessage();
            journal.notice(run.id(), Wordings.item(item) + ": " + detail, now());
            retryOrGiveUp(item, detail);
        }
    }

    private void send(Item item) throws InterruptedException {
        if (mailPause.holds(now())) {
            mailServerDown = true;
            notBefore = Distribution.earlier(notBefore, mailPause.until());
            return;
        }
        SendOutcome outcome;
        try {
            outcome = mailing.send(new Mailing.Subject(run, delivery, date), item, server);
        } catch (IOException failure) {
            retryOrGiveUp(item, "its documents could not be read: " + failure.getMessage());
            return;
        }
        record(item, outcome);
    }

    private void record(Item item, SendOutcome outcome) {
        Instant now = now();
        switch (outcome) {
            case SendOutcome.Sent sent -> {
                journal.done(item, sent.detail(), now);
                mailPause.over();
                means.watcher().note("Sent: " + item.organisation() + ", " + delivery.name() + ", to " + item.role());
            }
            case SendOutcome.Permanent refused -> {
                journal.notice(run.id(), Wordings.failed(item, refused.detail()), now);
                journal.failed(item, refused.detail(), now);
            }
            case SendOutcome.Unknown unknown -> {
                journal.notice(run.id(), Wordings.uncertain(item), now);
                journal.uncertain(item, unknown.detail(), now);
            }
            case SendOutcome.Temporary temporary -> {
                if (temporary.concernsAll()) {
                    // nothing is wrong with the message, so that it is not given up for this
                    journal.notice(run.id(), "Messages wait: " + temporary.detail() + ". They are tried again", now);
                    journal.retryLater(item, null, temporary.detail(), now);
                    mailPause.failed(now);
                    mailServerDown = true;
                    notBefore = Distribution.earlier(notBefore, mailPause.until());
                } else {
                    retryOrGiveUp(item, temporary.detail());
                }
            }
        }
    }

    /** Documents go before the run is closed: after a crash in between, the next pass does the rest. */
    private void finish() {
        List<Item> items = journal.items(run);
        if (items.stream().anyMatch(item -> item.state().isOpen())) {
            return;
        }
        try {
            means.spool().forget(run);
            boolean isTold = plan.notices() == Plan.Notices.EVERY_RUN;
            journal.close(run, isTold ? Wordings.ended(run, items) : null, now());
        } catch (IOException failure) {
            means.watcher().trouble("Documents of a finished run could not be removed: " + failure.getMessage());
        }
    }
}
