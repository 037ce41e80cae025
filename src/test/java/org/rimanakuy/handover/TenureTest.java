package org.rimanakuy.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rimanakuy.party.Capacity;
import org.rimanakuy.party.MandateRow;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;

class TenureTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static MandateRow mandate(String person, @Nullable String from, @Nullable String until) {
        return new MandateRow(
                UUID.randomUUID(),
                0,
                PartyId.next(),
                person,
                Capacity.TITULAR,
                null,
                PartialDate.parseOptional(from),
                PartialDate.parseOptional(until),
                null);
    }

    @Test
    void only_mandates_that_ended_make_the_mean() {
        var tenure = Tenure.of(
                List.of(
                        mandate("Primera", "2019-01-01", "2020-12-31"),
                        mandate("Segundo", "2021-01-01", "2021-12-31"),
                        mandate("Tercera", "2022-01-01", null)),
                TODAY);
        assertThat(tenure).isEqualTo(new Tenure(3, 1, 2, Optional.of(18L), Optional.of(LocalDate.of(2019, 1, 1)), 0));
    }

    @Test
    void one_who_came_back_is_one_person_and_an_unknown_beginning_is_told_apart() {
        var tenure = Tenure.of(
                List.of(
                        mandate("Primera", "2019", "2019"),
                        mandate("Primera", "2023", "2027"),
                        mandate("Nadie sabe", null, "2020")),
                TODAY);
        assertThat(tenure).isEqualTo(new Tenure(1, 1, 1, Optional.of(12L), Optional.of(LocalDate.of(2019, 1, 1)), 1));
    }

    @Test
    void nobody_on_record_is_no_tenure() {
        assertThat(Tenure.of(List.of(), TODAY)).isEqualTo(new Tenure(0, 0, 0, Optional.empty(), Optional.empty(), 0));
    }
}
