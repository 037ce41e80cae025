package org.rimanakuy.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rimanakuy.testing.Acting.asSecretariat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.document.DocumentRow;
import org.rimanakuy.document.Samples;
import org.rimanakuy.shared.PartialDate;
import org.springframework.beans.factory.annotation.Autowired;

/** What a promise waited for has happened, and how that is known. */
class MetConditionTest extends PromiseWithVoices {

    @Autowired
    AmendmentService amendments;

    @BeforeEach
    void awaitsPermit() {
        number = recorded("Canal", Deadline.of(null, null, null, "Cuando llegue el permiso", null, 30));
    }

    private DocumentRow meet() {
        var seen = sheet().commitment();
        return asSecretariat(context, () -> {
            var scan = sent("resolucion-7.pdf", Samples.pdf());
            amendments.meetCondition(new MeetCondition(
                    seen.id(),
                    seen.version(),
                    PartialDate.day(today.minusDays(10)),
                    "Resolución 7",
                    "Llegó el permiso",
                    scan.id().value()));
            return scan;
        });
    }

    @Test
    void where_it_can_be_read_and_the_scan_of_it_stay_on_the_sheet() {
        var scan = meet();

        assertThat(sheet().amendments()).singleElement().satisfies(row -> {
            assertThat(row.kind()).isEqualTo(AmendmentKind.CONDITION);
            assertThat(row.approval()).isEqualTo("Resolución 7");
            assertThat(row.approvedOn()).isEqualTo(PartialDate.day(today.minusDays(10)));
            assertThat(row.document().map(DocumentRow::sha256)).contains(scan.sha256());
        });
        assertThat(sheet().course().extensions()).isZero();
        assertThat(sheet().originalSchedule())
                .as("its deadline is the one it was made with")
                .isEmpty();
    }

    @Test
    void the_scan_is_in_the_journal_with_its_hash() {
        var scan = meet();
        asSecretariat(
                context,
                () -> assertThat(journal.of(sheet().commitment().id().value())
                                .getFirst()
                                .details())
                        .containsEntry("source", "Resolución 7")
                        .containsEntry("evidence", scan.nameAndHash()));
    }

    @Test
    void a_deadline_that_runs_by_it_is_corrected_no_more() {
        meet();
        var seen = sheet().commitment();
        assertThatExceptionOfType(CommitmentRefusal.class)
                .isThrownBy(() -> asSecretariat(
                        context,
                        () -> commitments.correct(
                                seen.id(), seen.version(), seen.data().due(Deadline.NONE), "Un error")));
    }
}
