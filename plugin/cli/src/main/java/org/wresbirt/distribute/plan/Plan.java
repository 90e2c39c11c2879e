package org.wresbirt.distribute.plan;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who gets which report when. Immutable; every path in it is absolute.
 *
 * @param file where it was read
 * @param name of the author's choice; part of what the journal remembers
 * @param state folder of the journal and of rendered documents that wait
 * @param zone in which schedules are meant
 * @param mail null when nothing is mailed
 * @param operators who is told of problems; empty only without mail
 * @param notices what the operators are told
 * @param internalAddresses who may get internal reports
 * @param allowedDomains below which every recipient's address must be; lower case
 */
public record Plan(
        Path file,
        String name,
        Path state,
        ZoneId zone,
        Mail mail,
        List<MailAddress> operators,
        Notices notices,
        Set<MailAddress> internalAddresses,
        Set<String> allowedDomains,
        Retry retry,
        List<Delivery> deliveries) {

    public Plan {
        operators = List.copyOf(operators);
        internalAddresses = Set.copyOf(internalAddresses);
        allowedDomains = Set.copyOf(allowedDomains);
        deliveries = List.copyOf(deliveries);
    }

    /** What operators are told. Problems always are. */
    public enum Notices {
        /** Nothing while all is well. */
        PROBLEMS,
        /** How each run ended, too: silence is then a sign that nothing runs at all. */
        EVERY_RUN
    }

    /** The delivery of a name, if the plan still has it. */
    public Optional<Delivery> delivery(String name) {
        return deliveries.stream()
                .filter(delivery -> delivery.name().equals(name))
                .findFirst();
    }

    /**
     * When to try again what failed for a time: the pause doubles from the first to the longest.
     *
     * @param giveUpAfter from the first attempt
     */
    public record Retry(Duration first, Duration longest, Duration giveUpAfter) {
        static final Retry USUAL = new Retry(Duration.ofMinutes(2), Duration.ofHours(2), Duration.ofHours(24));

        /** The pause after so many attempts, at least one. */
        public Duration pauseAfter(int attempts) {
            Duration pause = first;
            for (int i = 1; i < attempts && pause.compareTo(longest) < 0; i++) {
                pause = pause.multipliedBy(2);
            }
            return pause.compareTo(longest) < 0 ? pause : longest;
        }
    }
}
