package org.rimanakuy.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rimanakuy.party.Capacity;
import org.rimanakuy.party.MandateRow;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;

class MandatedTest {

    private final PartyId party = PartyId.next();

    @Test
    void a_name_without_its_accents_is_the_same_name() {
        assertThat(on("2026-05-14", mandate("2026-01", null)).names(party, " oscar  QUISPE "))
                .isTrue();
    }

    @Test
    void a_mandate_that_ended_the_day_before_names_nobody() {
        assertThat(on("2026-05-14", mandate("2025-01-01", "2026-05-13")).names(party, "Óscar Quispe"))
                .isFalse();
        assertThat(on("2026-05-13", mandate("2025-01-01", "2026-05-13")).names(party, "Óscar Quispe"))
                .isTrue();
    }

    @Test
    void a_session_known_to_the_year_is_covered_by_a_mandate_of_any_day_in_it() {
        assertThat(on("2004", mandate("2004-12-21", null)).names(party, "Óscar Quispe"))
                .isTrue();
    }

    @Test
    void a_mandate_for_another_party_does_not_count() {
        assertThat(on("2026-05-14", mandate(null, null)).names(PartyId.next(), "Óscar Quispe"))
                .isFalse();
    }

    private static Mandated on(String day, MandateRow mandate) {
        return new Mandated(List.of(mandate), PartialDate.parse(day));
    }

    private MandateRow mandate(@Nullable String from, @Nullable String until) {
        return new MandateRow(
                UUID.randomUUID(),
                0,
                party,
                "Óscar Quispe",
                Capacity.AUTHORITY,
                null,
                PartialDate.parseOptional(from),
                PartialDate.parseOptional(until),
                null);
    }
}
