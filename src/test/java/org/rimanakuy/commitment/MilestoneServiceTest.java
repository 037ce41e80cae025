package org.rimanakuy.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rimanakuy.testing.Acting.asSecretariat;

import org.junit.jupiter.api.Test;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.StaleVersionRefusal;
import org.springframework.beans.factory.annotation.Autowired;

class MilestoneServiceTest extends CommitmentsOnRecord {

    @Autowired
    MilestoneService milestones;

    private CommitmentSheet sheet(CommitmentNumber number) {
        return sheets.sheet(number).orElseThrow();
    }

    private void add(CommitmentNumber number, String title, int daysFromToday) {
        var seen = sheet(number).commitment();
        var data = new MilestoneData(title, PartialDate.day(today.plusDays(daysFromToday)));
        asSecretariat(context, () -> milestones.add(seen.id(), seen.version(), data));
    }

    private void drop(CommitmentNumber number, int index) {
        var seen = sheet(number).commitment();
        var id = sheet(number).milestones().get(index).id();
        asSecretariat(
                context, () -> milestones.drop(new DropMilestone(seen.id(), seen.version(), id, "Se unió al otro")));
    }

    @Test
    void each_milestone_has_a_clock_of_its_own() {
        var number = recorded("Carretera", Deadline.NONE);
        add(number, "Expediente", -10);
        add(number, "Obra", 100);

        assertThat(sheet(number).milestones())
                .extracting(row -> row.schedule().state())
                .containsExactly(ScheduleState.OVERDUE, ScheduleState.NOT_DUE);
        assertThat(sheet(number).progress()).isEqualTo(new Progress(2, 0, 0, 2, 1));
    }

    @Test
    void a_dropped_milestone_stays_in_sight_with_its_reason_and_counts_no_more() {
        var number = recorded("Carretera", Deadline.NONE);
        add(number, "Expediente", -10);
        drop(number, 0);

        assertThat(sheet(number).milestones()).singleElement().satisfies(row -> {
            assertThat(row.droppedOn()).contains(today);
            assertThat(row.droppedReason()).contains("Se unió al otro");
        });
        assertThat(sheet(number).progress().total()).isZero();
        assertThatExceptionOfType(MilestoneRefusal.class).isThrownBy(() -> drop(number, 0));
    }

    @Test
    void an_amended_milestone_tells_in_the_journal_what_changed_and_why() {
        var number = recorded("Carretera", Deadline.NONE);
        add(number, "Expediente", 10);
        var seen = sheet(number).commitment();
        var id = sheet(number).milestones().getFirst().id();
        var later = new MilestoneData("Expediente técnico", PartialDate.day(today.plusDays(20)));
        asSecretariat(context, () -> milestones.amend(seen.id(), seen.version(), id, later, "Faltaba el estudio"));

        assertThat(sheet(number).milestones().getFirst().data()).isEqualTo(later);
        asSecretariat(context, () -> {
            var act = journal.of(seen.id().value()).getFirst();
            assertThat(act.what()).isEqualTo("milestone-amended");
            assertThat(act.why()).contains("Faltaba el estudio");
            assertThat(act.details()).containsEntry("title", "Expediente → Expediente técnico");
        });
        assertThatExceptionOfType(StaleVersionRefusal.class)
                .isThrownBy(() -> asSecretariat(
                        context, () -> milestones.amend(seen.id(), seen.version(), id, later, "Otra vez")));
    }

    @Test
    void a_milestone_is_not_due_before_the_promise() {
        var number = recorded("Carretera", Deadline.NONE);
        assertThatExceptionOfType(MilestoneRefusal.class).isThrownBy(() -> add(number, "Antes", -5_000));
    }
}
