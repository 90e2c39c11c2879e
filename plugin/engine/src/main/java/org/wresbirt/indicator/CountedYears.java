package org.wresbirt.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wresbirt.tally.BoardCount;
import org.wresbirt.tally.Counts;
import org.wresbirt.tally.EventCount;
import org.wresbirt.tally.OrganisationYear;
import org.wresbirt.tally.RecruitmentCount;
import org.wresbirt.tally.SurveyCount;
import org.wresbirt.tally.WorkforceCount;

/** Sorts all counts into their organisation and year, in one pass over each list. */
final class CountedYears {
    private final List<CountedYear> inOrder = new ArrayList<>();
    private final Map<String, Map<Integer, CountedYear>> byOrganisation = new HashMap<>();
    private CountedYear last;

    private CountedYears() {}

    /**
     * Adds everything up.
     *
     * @return by organisation, then year
     * @throws IllegalArgumentException if something is counted for a year that the counts do not list
     */
    static List<CountedYear> of(Counts counts) {
        CountedYears years = new CountedYears();
        years.prepare(counts.years());
        for (WorkforceCount count : counts.workforce()) {
            years.find(count.organisation(), count.year()).add(count);
        }
        for (RecruitmentCount count : counts.recruitment()) {
            years.find(count.organisation(), count.year()).add(count);
        }
        for (EventCount count : counts.disciplinary()) {
            years.find(count.organisation(), count.year()).addDisciplinary(count);
        }
        for (EventCount count : counts.training()) {
            years.find(count.organisation(), count.year()).addTraining(count);
        }
        for (SurveyCount count : counts.survey()) {
            years.find(count.organisation(), count.year()).add(count);
        }
        for (BoardCount count : counts.board()) {
            years.find(count.organisation(), count.year()).add(count);
        }
        return years.inOrder;
    }

    private void prepare(List<OrganisationYear> years) {
        List<OrganisationYear> sorted = new ArrayList<>(years);
        sorted.sort((a, b) -> {
            int order = a.organisation().compareTo(b.organisation());
            return order != 0 ? order : Integer.compare(a.year(), b.year());
        });
        for (OrganisationYear year : sorted) {
            Map<Integer, CountedYear> ofOrganisation =
                    byOrganisation.computeIfAbsent(year.organisation(), unseen -> new HashMap<>());
            CountedYear counted = new CountedYear(year, ofOrganisation.get(year.year() - 1));
            ofOrganisation.put(year.year(), counted);
            inOrder.add(counted);
        }
    }

    private CountedYear find(String organisation, int year) {
        // Counts come in runs of the same organisation and year.
        if (last == null || last.number() != year || !last.organisation().equals(organisation)) {
            CountedYear found =
                    byOrganisation.getOrDefault(organisation, Map.of()).get(year);
            if (found == null) {
                throw new IllegalArgumentException(
                        "something is counted for " + organisation + " in " + year + ", a year that is not listed");
            }
            last = found;
        }
        return last;
    }
}
