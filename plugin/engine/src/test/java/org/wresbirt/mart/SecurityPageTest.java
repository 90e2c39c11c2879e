package org.wresbirt.mart;

import static org.wresbirt.Page.header;
import static org.wresbirt.Page.row;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wresbirt.Page;

/** The page on security counts the attacks that {@link AttackTest} makes, by what they are after and by what refuses them. */
class SecurityPageTest {
    private static final int EXAMPLES = 4;

    @Test
    void attacks() {
        Map<String, List<AttackTest.Attack>> kinds = new LinkedHashMap<>();
        List<AttackTest.Attack> all = AttackTest.Attack.all();
        all.forEach(attack -> kinds.computeIfAbsent(attack.kind(), unseen -> new ArrayList<>())
                .add(attack));
        StringBuilder table = new StringBuilder(header(
                "after what",
                "for example",
                "tried",
                "refused",
                "by words",
                "by parts",
                "by rights",
                "by a read-only connection"));
        kinds.forEach((kind, attacks) -> table.append(line(kind, examples(attacks), attacks)));
        table.append(line("together", "", all));
        Page.named("security.md").says("attacks", table.toString());
    }

    private static String examples(List<AttackTest.Attack> attacks) {
        return String.join(
                ", ",
                attacks.stream()
                        .limit(EXAMPLES)
                        .map(AttackTest.Attack::description)
                        .toList());
    }

    private static String line(String kind, String examples, List<AttackTest.Attack> attacks) {
        List<String> cells = new ArrayList<>(List.of(
                kind,
                examples,
                Integer.toString(attacks.size()),
                Long.toString(attacks.stream()
                        .filter(attack -> !attack.refusedBy().isEmpty())
                        .count())));
        for (Layer layer : List.of(Layer.WORDS, Layer.PARTS, Layer.RIGHTS, Layer.READ_ONLY)) {
            cells.add(Long.toString(attacks.stream()
                    .filter(attack -> attack.refusedBy().contains(layer))
                    .count()));
        }
        return row(cells.toArray(String[]::new));
    }
}
