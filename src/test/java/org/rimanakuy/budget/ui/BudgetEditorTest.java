package org.rimanakuy.budget.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.getNotifications;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.rimanakuy.budget.AmountKind;
import org.rimanakuy.budget.BudgetSheet;
import org.rimanakuy.budget.BudgetYear;
import org.rimanakuy.budget.YearAmounts;
import org.rimanakuy.shared.StaleVersionRefusal;
import org.rimanakuy.testing.UiTest;
import org.springframework.beans.factory.annotation.Autowired;

class BudgetEditorTest extends UiTest {

    private static final BudgetYear KNOWN = new BudgetYear(
            2023,
            YearAmounts.of(
                    "PEN", Map.of(AmountKind.PIA, new BigDecimal("1000"), AmountKind.PIM, new BigDecimal("2500.5"))),
            LocalDate.of(2024, 1, 31),
            "Consulta Amigable");

    @Autowired
    private Clock clock;

    private final List<BudgetYear> saved = new ArrayList<>();

    @Test
    void what_is_on_record_is_shown_with_an_empty_row_for_the_next_year() {
        var editor = open();
        assertThat(editor.table.rows).hasSize(2);
        assertThat(texts(editor, 0)).startsWith("2023", "1,000", "2,500.5");
        assertThat(editor.table.rows.get(1).isBlank()).isTrue();
    }

    @Test
    void a_pasted_block_with_heads_goes_to_the_rows_of_its_years() {
        var editor = open();
        editor.table.pasted(1, 0, "Año\tPIM\tDevengado\n2023\t3.000,00\t2 000\n2024\t500\t100\n");
        assertThat(texts(editor, 0)).startsWith("2023", "1,000", "3.000,00", "", "2 000");
        assertThat(texts(editor, 1)).startsWith("2024", "", "500");
        assertThat(editor.table.rows.getLast().isBlank()).isTrue();
    }

    @Test
    void a_pasted_column_of_amounts_goes_where_it_was_pasted() {
        var editor = open();
        editor.table.pasted(0, 3, "10\n20");
        assertThat(texts(editor, 0).get(3)).isEqualTo("10");
        assertThat(texts(editor, 1).get(3)).isEqualTo("20");
    }

    @Test
    void a_bad_cell_is_marked_where_it_stands_and_nothing_is_saved() {
        var editor = open();
        editor.table.pasted(1, 0, "2024\tmil\t500");
        var bad = Objects.requireNonNull(editor.table.rows.get(1).amounts.get(AmountKind.PIA));
        assertThat(bad.isInvalid()).isTrue();
        assertThat(bad.getErrorMessage()).contains("«mil» no es un monto");
        _click(editor.save);
        assertThat(saved).isEmpty();
        assertThat(bad.getValue()).isEqualTo("mil");
    }

    @Test
    void only_years_that_say_something_new_are_saved_with_the_day_and_source_of_the_sheet() {
        var editor = open();
        editor.table.pasted(1, 0, "2024\t1\t2\t\t1.5\t");
        editor.source.setValue("Portal de transparencia");
        _click(editor.save);
        assertThat(saved).hasSize(1);
        assertThat(saved.getFirst().year()).isEqualTo(2024);
        assertThat(saved.getFirst().consultedOn()).isEqualTo(LocalDate.now(clock));
        assertThat(saved.getFirst().source()).isEqualTo("Portal de transparencia");
        assertThat(saved.getFirst().amounts().known()).doesNotContainKey(AmountKind.CERTIFIED);
    }

    @Test
    void an_accrued_above_the_pim_is_flagged_with_a_sentence_beside_the_year() {
        var editor = open();
        editor.table.pasted(1, 0, "2024\t1\t2\t\t9\t");
        assertThat(editor.table.rows.get(1).remarks.getText()).contains("mayor que el PIM");
    }

    @Test
    void what_was_pasted_or_typed_is_taken_back_step_by_step() {
        var editor = open();
        _setValue(Objects.requireNonNull(editor.table.rows.getFirst().amounts.get(AmountKind.PIM)), "7");
        editor.table.pasted(1, 0, "2024\t1\t2");
        _click(editor.undo);
        assertThat(editor.table.rows.get(1).isBlank()).isTrue();
        assertThat(texts(editor, 0).get(2)).isEqualTo("7");
        _click(editor.undo);
        assertThat(texts(editor, 0).get(2)).isEqualTo("2,500.5");
        assertThat(editor.undo.isEnabled()).isFalse();
    }

    @Test
    void what_was_typed_stays_when_somebody_else_was_faster() {
        var editor = new BudgetEditor(
                () -> new BudgetSheet(1, List.of(KNOWN)),
                (version, years) -> {
                    throw new StaleVersionRefusal();
                },
                clock);
        UI.getCurrent().add(editor);
        editor.table.pasted(1, 0, "2024\t1\t2");
        _click(editor.save);
        assertThat(texts(editor, 1)).startsWith("2024", "1", "2");
        assertThat(getNotifications()).isNotEmpty();
    }

    @Test
    void amounts_without_a_source_are_not_saved() {
        var editor = open();
        editor.table.pasted(1, 0, "2024\t1\t2");
        editor.source.clear();
        _click(editor.save);
        assertThat(saved).isEmpty();
        assertThat(editor.source.isInvalid()).isTrue();
    }

    private BudgetEditor open() {
        var editor = new BudgetEditor(
                () -> new BudgetSheet(1, List.of(KNOWN)), (version, years) -> saved.addAll(years), clock);
        UI.getCurrent().add(editor);
        return editor;
    }

    private static List<String> texts(BudgetEditor editor, int row) {
        return editor.table.rows.get(row).texts();
    }
}
