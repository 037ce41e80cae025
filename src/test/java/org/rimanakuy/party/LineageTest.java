package org.rimanakuy.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;

class LineageTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    private final PartyId billiton = PartyId.next();
    private final PartyId xstrata = PartyId.next();
    private final PartyId glencore = PartyId.next();
    private final Lineage lineage =
            new Lineage(List.of(succession(billiton, xstrata, "2006"), succession(xstrata, glencore, "2013-05-02")));

    private static SuccessionData succession(PartyId from, PartyId to, String on) {
        return new SuccessionData(from, to, PartialDate.parse(on), "Venta", null);
    }

    @Test
    void the_one_who_answers_follows_the_whole_chain() {
        assertThat(lineage.obligorOn(billiton, TODAY)).isEqualTo(glencore);
        assertThat(lineage.chain(billiton, TODAY))
                .extracting(Lineage.Step::party)
                .containsExactly(xstrata, glencore);
    }

    @Test
    void before_a_succession_the_predecessor_answers_and_on_its_day_the_successor() {
        assertThat(lineage.obligorOn(billiton, LocalDate.of(2005, 12, 31))).isEqualTo(billiton);
        assertThat(lineage.obligorOn(billiton, LocalDate.of(2006, 1, 1))).isEqualTo(xstrata);
        assertThat(lineage.obligorOn(billiton, LocalDate.of(2013, 5, 1))).isEqualTo(xstrata);
        assertThat(lineage.obligorOn(billiton, LocalDate.of(2013, 5, 2))).isEqualTo(glencore);
    }

    @Test
    void whoever_was_not_succeeded_answers_for_itself() {
        assertThat(lineage.obligorOn(glencore, TODAY)).isEqualTo(glencore);
        assertThat(lineage.chain(glencore, TODAY)).isEmpty();
    }

    @Test
    void the_last_of_a_chain_answers_for_all_before_it_and_they_for_nobody() {
        assertThat(lineage.answeredBy(glencore, TODAY)).containsExactlyInAnyOrder(billiton, xstrata, glencore);
        assertThat(lineage.answeredBy(xstrata, TODAY)).isEmpty();
        assertThat(lineage.answeredBy(xstrata, LocalDate.of(2010, 1, 1))).containsExactlyInAnyOrder(billiton, xstrata);
    }

    @Test
    void two_successors_of_one_party_are_refused() {
        assertThatExceptionOfType(PartyRefusal.class)
                .isThrownBy(() -> new Lineage(
                        List.of(succession(billiton, xstrata, "2006"), succession(billiton, glencore, "2013"))));
    }

    @Test
    void a_circle_is_refused() {
        assertThatExceptionOfType(PartyRefusal.class)
                .isThrownBy(() -> new Lineage(List.of(
                        succession(billiton, xstrata, "2006"),
                        succession(xstrata, glencore, "2013"),
                        succession(glencore, billiton, "2020"))));
        assertThatExceptionOfType(PartyRefusal.class).isThrownBy(() -> succession(billiton, billiton, "2006"));
    }
}
