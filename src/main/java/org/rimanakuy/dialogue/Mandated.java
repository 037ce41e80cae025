package org.rimanakuy.dialogue;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.party.MandateRow;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;

/** Whether a party's mandates name a person at a time; a name written without its accents is the same name. */
record Mandated(List<MandateRow> mandates, PartialDate on) {

    Mandated {
        mandates = List.copyOf(mandates);
    }

    boolean names(PartyId party, String person) {
        return mandates.stream()
                .filter(mandate -> mandate.party().equals(party))
                .filter(mandate -> plain(mandate.person()).equals(plain(person)))
                .anyMatch(mandate -> covers(mandate.from(), mandate.until()));
    }

    private boolean covers(@Nullable PartialDate from, @Nullable PartialDate until) {
        return (from == null || !from.firstDay().isAfter(on.lastDay()))
                && (until == null || !until.lastDay().isBefore(on.firstDay()));
    }

    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
