package org.wresbirt.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Staff in post of every organisation of the system at one snapshot: one row a person, in one file for all. */
final class SystemStaff {
    private static final int FIRST_NUMBER = 91_000_000;
    private static final int NUMBERS_EACH = 100_000;
    /** One row in so many has no employee number; one in so many is an honorary contract. */
    private static final int ROWS_FOR_ONE_WITHOUT_NUMBER = 900;

    private static final int ROWS_FOR_ONE_HONORARY = 70;
    /** One ethnic origin in so many unknown ones is written in words that no code list has. */
    private static final int UNKNOWN_FOR_ONE_UNRECOGNISED = 6;

    private final List<Post> posts =
            Post.all().stream().filter(post -> !post.isBank()).toList();
    private final List<Ethnicity> ethnicities = Ethnicity.all();
    private final List<List<List<Integer>>> numbers = new ArrayList<>();
    private final Sheet sheet;
    private final Layout layout;
    private final SystemTruth.Count count;
    private final int year;
    private final String snapshot;

    private record Head(Post post, Group group) {}

    SystemStaff(int year, SystemTruth.Count count) {
        this.year = year;
        this.count = count;
        layout = new Layout(
                "workforce", year, year + "/Staff in post, all partners.csv", "UTF-8", "comma", "dd/MM/yyyy", "");
        sheet = new Sheet(layout);
        snapshot = layout.date(31, 3, year);
        sheet.row(
                "Organisation",
                "Employee Number",
                "Staff Group",
                "Role",
                "Occupation Code",
                "Pay Scale",
                "Ethnic Origin",
                "Assignment Category",
                "FTE",
                "Snapshot Date");
    }

    String path() {
        return layout.path();
    }

    byte[] bytes() {
        return sheet.bytes();
    }

    /** Employee numbers of the people of one group, in no order that says anything. */
    List<Integer> numbers(Member member, Group group) {
        return numbers.get(member.index()).get(group.ordinal());
    }

    /** Adds the rows of the next organisation. */
    void add(MemberYear of) {
        Member member = of.member();
        Draw draw = new Draw("staff " + member.code(), year);
        List<List<Integer>> mine = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        numbers.add(mine);
        if (!member.sends("workforce", year)) {
            return;
        }
        List<Head> heads = new ArrayList<>();
        int[][] quotas = quotas(of.staff());
        for (int post = 0; post < quotas.length; post++) {
            for (Group group : Group.values()) {
                heads.addAll(Collections.nCopies(quotas[post][group.ordinal()], new Head(posts.get(post), group)));
            }
        }
        draw.shuffle(heads);
        int number = FIRST_NUMBER + member.index() * NUMBERS_EACH;
        int unknown = 0;
        for (Head head : heads) {
            Group group = head.group;
            number += draw.between(1, 7);
            mine.get(group.ordinal()).add(number);
            String ethnicity = Ethnicity.draw(ethnicities, group, draw).codeAndText();
            if (group == Group.UNKNOWN && ++unknown % UNKNOWN_FOR_ONE_UNRECOGNISED == 0) {
                ethnicity = "Awaiting form";
            }
            row(member, "" + number, head.post, ethnicity, "Permanent");
            count.add(member, year, "staff", group, 1);
        }
        Ethnicity white = ethnicities.get(0);
        for (int i = heads.size() / ROWS_FOR_ONE_WITHOUT_NUMBER; i > 0; i--) {
            row(member, "", draw.from(posts), white.codeAndText(), "Permanent");
        }
        for (int i = heads.size() / ROWS_FOR_ONE_HONORARY; i > 0; i--) {
            number += draw.between(1, 7);
            row(member, "" + number, draw.from(posts), white.codeAndText(), "Honorary");
        }
    }

    /** By post and group: the story's totals exactly, in proportion to the sample trust's posts. */
    private int[][] quotas(int[] staff) {
        double[] weights = posts.stream().mapToDouble(Post::lastWeight).toArray();
        int[] heads = Quota.share(weights, staff[0] + staff[1] + staff[2]);
        int[] unknown = Quota.share(weights, staff[2], heads);
        double[] expected = new double[heads.length];
        int[] room = new int[heads.length];
        for (int i = 0; i < heads.length; i++) {
            expected[i] = heads[i] * posts.get(i).lastShare();
            room[i] = heads[i] - unknown[i];
        }
        int[] bme = Quota.share(expected, staff[1], room);
        int[][] quotas = new int[heads.length][];
        Arrays.setAll(quotas, i -> new int[] {room[i] - bme[i], bme[i], unknown[i]});
        return quotas;
    }

    private void row(Member member, String number, Post post, String ethnicity, String category) {
        sheet.row(
                member.alias(),
                number,
                post.staffGroup(),
                post.role(),
                post.occupationCode(),
                post.payScale(),
                ethnicity,
                category,
                category.equals("Honorary") ? "0.00" : "1.00",
                snapshot);
    }
}
