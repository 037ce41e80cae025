package org.rimanakuy.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PastedSheetTest {

    @Test
    void rows_without_heads_are_the_year_and_the_five_amounts_in_their_order() {
        var row =
                PastedSheet.of("2024\t1,000\t2,000.50\t1500\t900\t850\n").rows().getFirst();
        assertThat(row.year()).hasValue(2024);
        assertThat(row.amounts())
                .containsEntry(AmountKind.PIA, new BigDecimal("1000"))
                .containsEntry(AmountKind.PIM, new BigDecimal("2000.50"))
                .containsEntry(AmountKind.PAID, new BigDecimal("850"));
        assertThat(row.faults()).isEmpty();
    }

    @Test
    void heads_say_which_column_is_which_in_any_order_and_others_are_left_out() {
        var sheet = PastedSheet.of("Ejecutora\tDevengado\tAño\tPIM\nMPE\t30\t2023\t120\nMPE\t\t2024\t90\n");
        assertThat(sheet.rows()).hasSize(2);
        assertThat(sheet.rows().getFirst().amounts())
                .containsOnlyKeys(AmountKind.ACCRUED, AmountKind.PIM)
                .containsEntry(AmountKind.ACCRUED, new BigDecimal("30"));
        assertThat(sheet.rows().get(1).amounts()).containsOnlyKeys(AmountKind.PIM);
    }

    @Test
    void a_bad_cell_is_marked_where_it_stands_and_the_others_are_read() {
        var row = PastedSheet.of("2024\tmil\t2000\t-5").rows().getFirst();
        assertThat(row.faults())
                .extracting(PastedSheet.Fault::kind, PastedSheet.Fault::key)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Optional.of(AmountKind.PIA), "budget.refusal.no-amount"),
                        org.assertj.core.groups.Tuple.tuple(
                                Optional.of(AmountKind.CERTIFIED), "budget.refusal.negative"));
        assertThat(row.amounts()).containsOnlyKeys(AmountKind.PIM);
        assertThat(row.texts()).containsEntry(AmountKind.PIA, "mil");
    }

    @Test
    void a_row_whose_first_cell_is_no_year_says_so() {
        var rows = PastedSheet.of("Total\t5\n24\t5\n3000\t5").rows();
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.faults())
                        .extracting(PastedSheet.Fault::key)
                        .containsExactly("budget.refusal.no-year"));
    }

    @Test
    void nothing_pasted_is_no_rows() {
        assertThat(PastedSheet.of(" \n\n").rows()).isEmpty();
    }
}
