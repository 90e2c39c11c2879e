package org.wresbirt.distribute.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wresbirt.distribute.plan.Delivery.Action;
import org.wresbirt.mart.Disclosure;
import org.wresbirt.report.ReportFormat;

/** Plans as their authors write them, with their mistakes. */
class PlanReaderTest {
    private static final Path SAMPLES = Path.of("src/distribution/sample-plans");

    /** The lines that mistakes are made in; {@code 01} to {@code 30} in tests are lines of this text. */
    private static final String GOOD =
            """
            plan: board-pack
            time-zone: Europe/London
            extracts: extracts
            allowed-domains: [example.org]
            internal-addresses: [chief@example.org]
            operator: bi@example.org
            mail:
              host: smtp.example.org
              security: starttls
              user: wres
              password: {environment: MAIL_PASSWORD}
              from: wres@example.org
            deliveries:
              - name: summary
                schedule: 0 8 5 * *
                missed: skip
                disclosure: internal
                organisations: [RAA, RBB]
                reports:
                  - template: wres-executive-summary
                    formats: [pdf, xlsx]
                    parameters: {comparison: region}
                recipients:
                  - {role: Chief, address: chief@example.org, organisations: all}
                folders:
                  - path: "out/${organisation.code}"
                message:
                  subject: "${organisation.name}"
                conditions:
                  unchanged: skip
                  rejected-at-most: 2.5%
            """;

    @TempDir
    private Path folder;

    private static PlanReader reader() {
        return new PlanReader(new PlanReader.Templates() {
            @Override
            public Path design(String template, Path planFolder) {
                return names().contains(template) ? Path.of(template) : null;
            }

            @Override
            public List<String> names() {
                return List.of("wres-executive-summary", "wres-board-report");
            }
        });
    }

    private PlanReader.Reading read(String text) throws Exception {
        return reader().read(Files.writeString(folder.resolve("plan.yaml"), text));
    }

    private List<Problem> problems(String text) throws Exception {
        Path file = Files.writeString(folder.resolve("plan.yaml"), text);
        PlanException failure = catchThrowableOfType(PlanException.class, () -> reader().read(file));
        return failure == null ? List.of() : failure.problems();
    }

    private static Schema schema() throws Exception {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(new String(
                        PlanReader.class
                                .getResourceAsStream("distribution-plan.schema.json")
                                .readAllBytes(),
                        StandardCharsets.UTF_8));
    }

    @Test
    void aPlan() throws Exception {
        Plan plan = read(GOOD).plan();

        assertThat(plan.name()).isEqualTo("board-pack");
        assertThat(plan.zone()).isEqualTo(ZoneId.of("Europe/London"));
        assertThat(plan.state()).isEqualTo(folder.resolve("plan.yaml.state"));
        assertThat(plan.mail().port()).isEqualTo(587);
        assertThat(plan.mail().password()).isEqualTo(new Secret.InEnvironment("MAIL_PASSWORD"));
        assertThat(plan.mail().timeOut()).isEqualTo(Duration.ofMinutes(1));
        Delivery delivery = plan.deliveries().getFirst();
        assertThat(delivery.extracts()).isEqualTo(folder.resolve("extracts"));
        assertThat(delivery.organisations()).isEqualTo(Set.of("RAA", "RBB"));
        assertThat(delivery.year()).isNull();
        assertThat(delivery.disclosure()).isEqualTo(Disclosure.INTERNAL);
        assertThat(delivery.reports().getFirst().title()).isEqualTo("executive summary");
        assertThat(delivery.reports().getFirst().formats()).containsExactly(ReportFormat.PDF, ReportFormat.XLSX);
        assertThat(delivery.message().summary()).isTrue();
        assertThat(delivery.conditions().unchanged()).isEqualTo(Action.SKIP);
        assertThat(delivery.conditions().incomplete()).isEqualTo(Action.HOLD);
        assertThat(delivery.conditions().rejectedPercent()).isEqualTo(2.5);
    }

    /** Each line of the plan that is put in the place of another, and what its author is told. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    time-zone: Europe/London          | time-zone: Europe/Londno          | 2:12: error: 'time-zone': 'Europe/Londno' is no time zone; did you mean 'Europe/London'?
                    extracts: extracts                | extract: extracts                 | 3:1: error: unknown key 'extract' in the plan; did you mean 'extracts'?
                    extracts: extracts                | plan: again                       | 3:1: error: 'plan' stands here a second time
                    extracts: extracts                | extracts:                         | 14:5: error: a delivery needs 'extracts'
                    plan: board-pack                  | plan: board pack                  | 1:7: error: 'board pack' is no name
                    allowed-domains: [example.org]    | allowed-domains: [nhs.uk]         | 24:1: error: delivery 'summary': the address of 'Chief' is outside the domains
                    allowed-domains: [example.org]    | x-nothing: 1                      | 1:1: error: the plan needs 'allowed-domains'
                    allowed-domains: [example.org]    | allowed-domains: [example_org]    | 4:19: error: 'example_org' is no domain
                    internal-addresses: [chief@example.org] | internal-addresses: [other@example.org] | 24:1: error: delivery 'summary': the address of 'Chief' gets internal figures and is not among
                    operator: bi@example.org          | operator: bi                      | 6:11: error: 'operator': not a mail address: it has no @
                    operator: bi@example.org          | x-nothing: 1                      | 1:1: error: the plan needs 'operator'
                    security: starttls                | security: startls                 | 9:13: error: 'security': 'startls' is none of starttls, tls, none; did you mean 'starttls'?
                    security: starttls                | security: none                    | 9:13: error: a password must not travel in clear
                    security: starttls                | port: 70000                       | 9:9: error: 'port': '70000' is not a whole number from 1 to 65535
                    password: {environment: MAIL_PASSWORD} | password: hunter2            | 11:13: error: a secret must not stand in the plan
                    password: {environment: MAIL_PASSWORD} | password: {}                 | 11:13: error: 'password' needs either 'environment' or 'file'
                    user: wres                        | x-user: wres                      | 8:3: error: the mail section needs 'user': there is a password without a user
                    from: wres@example.org            | from-name: WRES                   | 8:3: error: the mail section needs 'from'
                    schedule: 0 8 5 * *               | schedule: 0 8 5 *                 | 15:15: error: 'schedule': '0 8 5 *' has 4 fields and needs five
                    missed: skip                      | missed: always                    | 16:13: error: 'missed': 'always' is none of run-once, skip
                    disclosure: internal              | year: 2024                        | 14:5: error: a delivery needs 'disclosure'
                    disclosure: internal              | disclosure: secret                | 17:17: error: 'disclosure': 'secret' is none of internal, public
                    - template: wres-executive-summary | - template: wres-executive-sumary | 20:19: error: there is no template 'wres-executive-sumary'; did you mean 'wres-executive-summary'?
                    formats: [pdf, xlsx]              | formats: [pdf, xls]               | 21:24: error: 'formats': 'xls' is none of pdf, html, xlsx, docx; did you mean 'xlsx'?
                    formats: [pdf, xlsx]              | format: [pdf]                     | 21:9: error: unknown key 'format' in a report; did you mean 'formats'?
                    parameters: {comparison: region}  | parameters: {organisation: RAA}   | 22:21: error: the parameter 'organisation' is decided by 'organisations' of the delivery
                    parameters: {comparison: region}  | file-name: "${role}"              | 22:20: error: 'file-name': '${role}' is not known here
                    - {role: Chief, address: chief@example.org, organisations: all} | - {role: Chief, address: chief@example.org} | 24:9: error: a recipient needs 'organisations'
                    - {role: Chief, address: chief@example.org, organisations: all} | - {file: nowhere.csv}  | 24:16: error: the list
                    subject: "${organisation.name}"   | subject: "${organization.name}"   | 28:16: error: 'subject': '${organization.name}' is not known here; did you mean 'organisation.name'?
                    subject: "${organisation.name}"   | subject: "${year"                 | 28:16: error: 'subject': '${' without a '}' after it
                    subject: "${organisation.name}"   | attach: false                     | error: delivery 'summary': 'attach: false' needs a folder with a 'link'
                    unchanged: skip                   | unchanged: ship                   | 30:18: error: 'unchanged': 'ship' is none of send, hold, skip; did you mean 'skip'?
                    unchanged: skip                   | complete-with: [staff]            | 30:23: error: 'complete-with': 'staff' is none of
                    rejected-at-most: 2.5%            | rejected-at-most: 250%            | 31:25: error: 'rejected-at-most': '250%' is not a percentage
                    rejected-at-most: 2.5%            | rejected-at-most: [               | error: this is not YAML
                    """)
    void mistakes(String good, String bad, String told) throws Exception {
        assertThat(GOOD).contains(good);

        List<Problem> problems = problems(GOOD.replace(good, bad));

        assertThat(problems).extracting(Problem::toString).anyMatch(text -> text.contains(told));
    }

    @Test
    void everyMistakeIsToldAtOnceInTheOrderOfTheFile() throws Exception {
        List<Problem> problems = problems(GOOD.replace("Europe/London", "Europa")
                .replace("5 * *", "5 * * * *")
                .replace("[pdf, xlsx]", "[doc]"));

        assertThat(problems).extracting(Problem::line).containsExactly(2, 15, 21);
    }

    @Test
    void noMessageRepeatsAnAddressOrASecret() throws Exception {
        List<Problem> problems = problems(GOOD.replace("{environment: MAIL_PASSWORD}", "hunter2")
                .replace("[example.org]", "[nhs.uk]")
                .replace("address: chief@example.org", "address: chief at example.org"));

        assertThat(problems).isNotEmpty().allSatisfy(problem -> assertThat(problem.text())
                .doesNotContain("hunter2", "chief@", "chief at"));
    }

    @Test
    void aListOfRecipientsIsCheckedLineByLine() throws Exception {
        Files.writeString(
                folder.resolve("recipients.csv"),
                """
                Organisation,Role,Address
                RAA,Chief,chief@example.org
                RBB,,chief@example.org
                RCC,Chief,nobody
                RDD,Chief,chief@elsewhere.org
                """);
        List<Problem> problems = problems(GOOD.replace(
                "- {role: Chief, address: chief@example.org, organisations: all}", "- {file: recipients.csv}"));

        assertThat(problems)
                .filteredOn(problem -> problem.file().equals("recipients.csv"))
                .extracting(Problem::line)
                .contains(3, 4, 5);
    }

    @Test
    void aPasswordForPdfsKeepsTheNumbersOutOfTheMessage() throws Exception {
        String secret = GOOD.replace("formats: [pdf, xlsx]", "formats: [pdf]")
                .replace("missed: skip", "pdf-password: {file: \"passwords/${organisation.code}\"}");

        assertThat(read(secret).plan().deliveries().getFirst().message().summary())
                .isFalse();
        assertThat(problems(secret.replace("formats: [pdf]", "formats: [pdf, xlsx]")))
                .extracting(Problem::text)
                .containsExactly("only a PDF can be protected; take the other formats into another delivery");
    }

    @Test
    void theSchemaAgreesWithGoodPlans() throws Exception {
        assertThat(schema().validate(GOOD, InputFormat.YAML)).isEmpty();
        for (String sample : List.of("board-pack.yaml", "region.yaml")) {
            assertThat(schema().validate(Files.readString(SAMPLES.resolve(sample)), InputFormat.YAML))
                    .as(sample)
                    .isEmpty();
        }
    }

    @Test
    void theSamplesAreInOrder() {
        for (String sample : List.of("board-pack.yaml", "region.yaml")) {
            assertThat(reader().read(SAMPLES.resolve(sample)).plan().deliveries())
                    .as(sample)
                    .isNotEmpty();
        }
    }

    /** The reader lists the keys that it knows when it meets one that is like none of them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    plan: board-pack                   | plan: board-pack\\nQQQQQQQQQQQQ: 1                   | /properties
                    host: smtp.example.org             | host: smtp.example.org\\n  QQQQQQQQQQQQ: 1           | /$defs/mail/properties
                    missed: skip                       | missed: skip\\n    QQQQQQQQQQQQ: 1                   | /$defs/delivery/properties
                    formats: [pdf, xlsx]               | formats: [pdf, xlsx]\\n        QQQQQQQQQQQQ: 1       | /$defs/report/properties
                    role: Chief                        | role: Chief, QQQQQQQQQQQQ: 1                        | /$defs/recipient/properties
                    subject: "${organisation.name}"    | subject: "${organisation.name}"\\n      QQQQQQQQQQQQ: 1 | /$defs/delivery/properties/message/properties
                    unchanged: skip                    | unchanged: skip\\n      QQQQQQQQQQQQ: 1              | /$defs/delivery/properties/conditions/properties
                    operator: bi@example.org           | operator: bi@example.org\\nretry: {QQQQQQQQQQQQ: 1}  | /properties/retry/properties
                    - path: "out/${organisation.code}" | - path: out\\n        QQQQQQQQQQQQ: 1                | /$defs/folder/properties
                    {environment: MAIL_PASSWORD}       | {QQQQQQQQQQQQ: 1}                                   | /$defs/secret/properties
                    missed: skip                       | pdf-password: {QQQQQQQQQQQQ: 1}                     | /$defs/secret/properties
                    [chief@example.org]                | {QQQQQQQQQQQQ: 1}                                   | /properties/internal-addresses/anyOf/1/properties
                    """)
    void theSchemaKnowsTheKeysOfTheReader(String good, String bad, String place) throws Exception {
        String told = problems(GOOD.replace(good, bad.replace("\\n", "\n"))).stream()
                .map(Problem::text)
                .filter(text -> text.contains("QQQQQQQQQQQQ"))
                .findFirst()
                .orElseThrow();
        assertThat(told).contains("known keys are ");
        List<String> ofReader =
                List.of(told.substring(told.indexOf("known keys are ") + 15).split(", "));

        Set<String> ofSchema = new TreeSet<>();
        schema().getSchemaNode().at(place).fieldNames().forEachRemaining(ofSchema::add);

        assertThat(ofReader).containsExactlyInAnyOrderElementsOf(ofSchema);
    }

    /** The reader lists the words that it knows when it meets another. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    security: starttls       | security: QQQQQQQQ                          | /$defs/mail/properties/security
                    missed: skip             | missed: QQQQQQQQ                            | /$defs/delivery/properties/missed
                    disclosure: internal     | disclosure: QQQQQQQQ                        | /$defs/delivery/properties/disclosure
                    formats: [pdf, xlsx]     | formats: [QQQQQQQQ]                         | /$defs/format
                    unchanged: skip          | unchanged: QQQQQQQQ                         | /$defs/action
                    operator: bi@example.org | operator: bi@example.org\\nnotify: QQQQQQQQ | /properties/notify
                    """)
    void theSchemaKnowsTheWordsOfTheReader(String good, String bad, String place) throws Exception {
        String told = problems(GOOD.replace(good, bad.replace("\\n", "\n")))
                .getFirst()
                .text();
        assertThat(told).contains("'QQQQQQQQ' is none of ");
        List<String> ofReader =
                List.of(told.substring(told.indexOf(" is none of ") + 12).split(", "));

        List<String> ofSchema = new ArrayList<>();
        schema().getSchemaNode().at(place + "/enum").forEach(word -> ofSchema.add(word.asText()));

        assertThat(ofReader).containsExactlyInAnyOrderElementsOf(ofSchema);
    }

    @Test
    void operatorsAreToldOfProblemsOnlyUnlessThePlanWantsMore() throws Exception {
        assertThat(read(GOOD).plan().notices()).isEqualTo(Plan.Notices.PROBLEMS);
        assertThat(read("notify: every-run\n" + GOOD).plan().notices()).isEqualTo(Plan.Notices.EVERY_RUN);
    }
}
