package org.wresbirt.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The people of the trust. They stay from year to year, are promoted, leave and join, and on each 31 March every post
 * holds exactly its quota of white, BME and unknown people.
 */
final class Population {
    private static final int LEAVERS_PERCENT = 9;
    private static final int ROTATING_TRAINEES_PERCENT = 35;
    private static final int PROMOTED_PERCENT = 8;

    private final Story story;
    private final List<Post> posts = Post.all();
    private final List<Ethnicity> ethnicities = Ethnicity.all();
    private final List<Directorate> directorates = Directorate.all();
    /** By post and group. */
    private final List<List<List<Person>>> people = new ArrayList<>();

    private final List<Person> left = new ArrayList<>();
    /** Numbers of the year's joiners, mixed, so that an employee number says nothing about the person. */
    private final List<Integer> numbers = new ArrayList<>();

    private int lastNumber = 90000000;

    Population(Story story) {
        this.story = story;
        for (int post = 0; post < posts.size(); post++) {
            people.add(List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
        }
    }

    List<Post> posts() {
        return posts;
    }

    List<Ethnicity> ethnicities() {
        return ethnicities;
    }

    List<Directorate> directorates() {
        return directorates;
    }

    /** Substantive staff at the year's snapshot, by employee number. */
    List<Person> substantive() {
        return staff(false);
    }

    /** People who work on the bank only, by employee number. */
    List<Person> bankOnly() {
        return staff(true);
    }

    /** Who left during the year, in chance order; never anyone who is still there. */
    List<Person> left() {
        return left;
    }

    /** Substantive staff of one group, by employee number. */
    List<Person> substantive(Group group) {
        List<Person> some = new ArrayList<>(substantive());
        some.removeIf(person -> person.ethnicity.group() != group);
        return some;
    }

    /** Somebody with a new number who is not among the staff. */
    Person outsider(int year, Draw draw) {
        List<Post> some = posts.stream().filter(post -> !post.isBank()).toList();
        Group group = Group.values()[draw.weighted(70, 26, 4)];
        lastNumber += draw.between(1, 7);
        return person(lastNumber, draw.from(some), group, year, draw);
    }

    /** Goes on to the snapshot of a year. Years follow one another. */
    void advanceTo(int year) {
        Draw draw = new Draw("people", year);
        int[][] quotas = quotas(year);
        issueNumbers(quotas, draw);
        left.clear();
        if (year > Story.FIRST_YEAR) {
            leave(draw);
            promote(quotas, draw);
        }
        for (Post post : posts) {
            for (Group group : Group.values()) {
                List<Person> here = at(post, group);
                int quota = quotas[post.index()][group.ordinal()];
                while (here.size() > quota) {
                    left.add(here.remove(draw.below(here.size())));
                }
                while (here.size() < quota) {
                    here.add(person(numbers.remove(numbers.size() - 1), post, group, year, draw));
                }
            }
        }
        draw.shuffle(left);
    }

    private void issueNumbers(int[][] quotas, Draw draw) {
        int needed = 0;
        for (Post post : posts) {
            for (Group group : Group.values()) {
                needed += quotas[post.index()][group.ordinal()];
            }
        }
        numbers.clear();
        for (int i = 0; i < needed; i++) {
            lastNumber += draw.between(1, 7);
            numbers.add(lastNumber);
        }
        draw.shuffle(numbers);
    }

    private void leave(Draw draw) {
        for (Post post : posts) {
            int percent = post.band().equals("TRAINEE_GRADE") ? ROTATING_TRAINEES_PERCENT : LEAVERS_PERCENT;
            for (Group group : Group.values()) {
                List<Person> here = at(post, group);
                int leavers = here.size() * percent / 100;
                for (int i = 0; i < leavers; i++) {
                    left.add(here.remove(draw.below(here.size())));
                }
            }
        }
    }

    /** From the top, so that a promotion makes room below. */
    private void promote(int[][] quotas, Draw draw) {
        for (int top = posts.size() - 1; top >= 0; top--) {
            Post to = posts.get(top);
            for (Post from : posts) {
                if (!from.next().equals(to.id())) {
                    continue;
                }
                for (Group group : Group.values()) {
                    List<Person> below = at(from, group);
                    List<Person> above = at(to, group);
                    int vacant = quotas[to.index()][group.ordinal()] - above.size();
                    int promoted = Math.min(vacant, below.size() * PROMOTED_PERCENT / 100);
                    for (int i = 0; i < promoted; i++) {
                        Person person = below.remove(draw.below(below.size()));
                        person.post = to;
                        above.add(person);
                    }
                }
            }
        }
    }

    private Person person(int number, Post post, Group group, int year, Draw draw) {
        LocalDate snapshot = LocalDate.of(year, 3, 31);
        int longest = year > Story.FIRST_YEAR ? 364 : post.band().equals("TRAINEE_GRADE") ? 900 : 9000;
        int trait = draw.below(1000);
        Person.Extra extra = post.isBank()
                ? Person.Extra.NONE
                : trait < 2
                        ? Person.Extra.NO_PRIMARY_FLAG
                        : trait < 60
                                ? Person.Extra.SECOND_ASSIGNMENT
                                : trait < 95 ? Person.Extra.BANK_SHIFTS : Person.Extra.NONE;
        boolean shared = extra == Person.Extra.SECOND_ASSIGNMENT || extra == Person.Extra.NO_PRIMARY_FLAG;
        int fte = post.isBank() ? 0 : shared ? 60 : new int[] {100, 80, 60, 53, 91}[draw.weighted(58, 15, 12, 6, 9)];
        return new Person(
                number,
                Ethnicity.draw(ethnicities, group, draw),
                draw.below(100) < (post.isMedical() ? 46 : 79),
                snapshot.minusDays(draw.between(1, longest)),
                Directorate.draw(directorates, post, draw),
                draw.between(1, 9),
                fte,
                extra,
                post);
    }

    /** People of each post by group: exact totals for the trust, in proportion within. */
    private int[][] quotas(int year) {
        int[][] quotas = new int[posts.size()][];
        for (boolean bank : new boolean[] {false, true}) {
            List<Post> some = posts.stream().filter(p -> p.isBank() == bank).toList();
            String contract = bank ? "bank" : "substantive";
            double passed = (year - Story.FIRST_YEAR) / (double) (Story.LAST_YEAR - Story.FIRST_YEAR);
            double[] weights = some.stream()
                    .mapToDouble(p -> p.firstWeight() + (p.lastWeight() - p.firstWeight()) * passed)
                    .toArray();
            int[] heads = Quota.share(weights, story.count(contract, year));
            double[] sizes = Arrays.stream(heads).asDoubleStream().toArray();
            int[] unknown = Quota.share(sizes, story.count(contract + " unknown", year), heads);
            double[] expected = new double[heads.length];
            int[] room = new int[heads.length];
            for (int i = 0; i < heads.length; i++) {
                Post post = some.get(i);
                double share = post.firstShare() + (post.lastShare() - post.firstShare()) * passed;
                expected[i] = heads[i] * share;
                room[i] = heads[i] - unknown[i];
            }
            int[] bme = Quota.share(expected, story.count(contract + " bme", year), room);
            for (int i = 0; i < heads.length; i++) {
                quotas[some.get(i).index()] = new int[] {room[i] - bme[i], bme[i], unknown[i]};
            }
        }
        return quotas;
    }

    private List<Person> at(Post post, Group group) {
        return people.get(post.index()).get(group.ordinal());
    }

    private List<Person> staff(boolean bank) {
        List<Person> all = new ArrayList<>();
        for (Post post : posts) {
            if (post.isBank() == bank) {
                people.get(post.index()).forEach(all::addAll);
            }
        }
        all.sort(Comparator.comparingInt(person -> person.number));
        return all;
    }
}
