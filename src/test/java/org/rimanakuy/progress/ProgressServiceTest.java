package org.rimanakuy.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.rimanakuy.progress.WorkWithVoices.OTHER;
import static org.rimanakuy.progress.WorkWithVoices.PROMISED;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rimanakuy.commitment.Hearable;
import org.rimanakuy.commitment.Manner;
import org.rimanakuy.commitment.Voice;
import org.rimanakuy.document.DocumentId;
import org.rimanakuy.document.DocumentRow;
import org.rimanakuy.document.DocumentService;
import org.rimanakuy.document.Incoming;
import org.rimanakuy.document.Samples;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInContext;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.StaleVersionRefusal;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authorization.AuthorizationDeniedException;

@IntegrationTest
class ProgressServiceTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    ProgressService progress;

    @Autowired
    DocumentService documents;

    @Autowired
    JdbcClient sql;

    @TempDir
    Path folder;

    @TempDir
    Path files;

    WorkWithVoices works;

    @BeforeEach
    void promise() {
        works = WorkWithVoices.on(context, folder);
    }

    @ParameterizedTest
    @CsvSource({
        "MPE, DELEGATE, PROMISOR",
        "MINA, DELEGATE, PROMISOR",
        "FED, DELEGATE, COMMUNITY",
        "HUARCA, DELEGATE, COMMUNITY",
        "LEJOS, DELEGATE,",
        "GAR, GUARANTOR, GUARANTOR",
        "MPE, GUARANTOR,",
    })
    void each_is_heard_in_its_own_voice_and_in_no_other(String party, Role role, @Nullable Voice voice) {
        as(role, party, () -> {
            assertThat(progress.voicesOf(works.work(PROMISED))).isEqualTo(voice == null ? Set.of() : Set.of(voice));
            for (var other : Voice.values()) {
                if (other != voice) {
                    assertThatExceptionOfType(ProgressRefusal.class)
                            .isThrownBy(() -> progress.tell(other, saying("10")));
                }
            }
        });
        assertThat(told().told()).isEmpty();
    }

    @Test
    void what_each_says_stands_beside_what_the_others_say_with_its_evidence_and_in_the_journal() {
        as(Role.DELEGATE, "MPE", () -> {
            var photo = sent("obra.jpg", Samples.photoWithPlace());
            progress.tell(Voice.PROMISOR, saying("80", photo.id()));
            assertThat(context.getBean(JournalService.class)
                            .of(works.work(PROMISED).value())
                            .getFirst()
                            .details())
                    .containsEntry("progress", "80 %")
                    .containsEntry("evidence", "obra.jpg " + photo.sha256());
        });
        as(Role.DELEGATE, "HUARCA", () -> progress.tell(Voice.COMMUNITY, saying("35.5")));
        var told = told();
        assertThat(told.apart()).contains(new BigDecimal("44.50"));
        assertThat(told.latest(Voice.GUARANTOR)).isEmpty();
        assertThat(told.latest(Voice.PROMISOR)).hasValueSatisfying(row -> {
            assertThat(row.evidence()).extracting(DocumentRow::name).containsExactly("obra.jpg");
            assertThat(row.data().party()).isEqualTo(works.party("MPE"));
            assertThat(row.data().manner()).isEqualTo(Manner.BY_ACCOUNT);
        });
    }

    @Test
    void nobody_speaks_over_what_it_has_not_read() {
        as(Role.DELEGATE, "HUARCA", () -> {
            var before = saying("35");
            progress.tell(Voice.COMMUNITY, saying("30"));
            assertThatExceptionOfType(StaleVersionRefusal.class)
                    .isThrownBy(() -> progress.tell(Voice.COMMUNITY, before));
        });
        assertThat(told().told()).hasSize(1);
    }

    @Test
    void what_was_said_on_paper_needs_the_paper_and_a_party_that_has_that_voice() {
        asSecretariat(context, () -> {
            assertThat(progress.hearable(works.work(PROMISED)))
                    .extracting(Hearable::voice, one -> one.party().code())
                    .containsExactlyInAnyOrder(
                            tuple(Voice.PROMISOR, "MPE"),
                            tuple(Voice.PROMISOR, "MINA"),
                            tuple(Voice.COMMUNITY, "FED"),
                            tuple(Voice.COMMUNITY, "HUARCA"),
                            tuple(Voice.GUARANTOR, "GAR"));
            assertThatThrownBy(() -> progress.tellFor(Voice.COMMUNITY, works.party("FED"), "Oficio 3", saying("20")))
                    .isInstanceOf(ProgressRefusal.class);
            var scan = sent("oficio.pdf", Samples.pdf());
            assertThatThrownBy(() -> progress.tellFor(
                            Voice.COMMUNITY, works.party("LEJOS"), "Oficio 3", saying("20", scan.id())))
                    .isInstanceOf(ProgressRefusal.class);
            progress.tellFor(Voice.COMMUNITY, works.party("FED"), "Oficio 3", saying("20", scan.id()));
        });
        assertThat(told().latest(Voice.COMMUNITY))
                .hasValueSatisfying(row -> assertThat(row.data().source()).isEqualTo("Oficio 3"));
    }

    @Test
    void a_share_that_cannot_be_and_a_day_to_come_are_refused() {
        as(Role.DELEGATE, "MPE", () -> {
            assertThatExceptionOfType(InvalidInputRefusal.class)
                    .isThrownBy(() -> progress.tell(Voice.PROMISOR, saying("100.01")));
            assertThatExceptionOfType(InvalidInputRefusal.class)
                    .isThrownBy(() -> progress.tell(Voice.PROMISOR, saying("-1")));
            var tomorrow = PartialDate.day(today().plusDays(1));
            assertThatExceptionOfType(ProgressRefusal.class)
                    .isThrownBy(() -> progress.tell(
                            Voice.PROMISOR,
                            new TellProgress(works.work(PROMISED), 0, tomorrow, BigDecimal.ONE, "Mañana", List.of())));
        });
    }

    @Test
    void a_work_that_nobody_promised_and_nobody_is_known_to_build_has_no_voices_of_accounts() {
        as(
                Role.DELEGATE,
                "HUARCA",
                () -> assertThat(progress.voicesOf(works.work(OTHER))).isEmpty());
        assertThatExceptionOfType(AuthorizationDeniedException.class)
                .isThrownBy(() -> as(Role.DELEGATE, "MPE", () -> progress.hearable(works.work(OTHER))));
    }

    @Test
    void the_database_itself_keeps_what_was_said() {
        as(Role.DELEGATE, "MPE", () -> progress.tell(Voice.PROMISOR, saying("80")));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() ->
                        sql.sql("update project_progress set percent = 100").update());
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> sql.sql("delete from project_progress").update());
    }

    private TellProgress saying(String percent, DocumentId... evidence) {
        return new TellProgress(
                works.work(PROMISED),
                told().version(),
                PartialDate.day(today()),
                new BigDecimal(percent),
                "Se ve " + percent,
                List.of(evidence));
    }

    private Progress told() {
        return progress.of(works.work(PROMISED));
    }

    private LocalDate today() {
        return LocalDate.now(context.getBean(Clock.class));
    }

    private DocumentRow sent(String name, byte[] content) {
        return documents.keep(new Incoming(name, Samples.file(files, content), false));
    }

    private void as(Role role, String party, Runnable act) {
        SignedInContext.run(works.party(party), act, role);
    }
}
