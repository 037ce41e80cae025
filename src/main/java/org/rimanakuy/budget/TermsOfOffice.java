package org.rimanakuy.budget;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rimanakuy.chart.Period;
import org.rimanakuy.party.MandateRow;
import org.rimanakuy.party.MandateService;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shared.PartyId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who governed a municipality or a region in which years: the mandates whose office says so. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Roles.ANYONE)
public class TermsOfOffice {

    private static final Set<String> OFFICES = Set.of(
            "alcalde", "alcaldesa", "mayor", "gobernador regional", "gobernadora regional", "presidente regional");

    private final MandateService mandates;

    TermsOfOffice(MandateService mandates) {
        this.mandates = mandates;
    }

    /** First term first; one whose beginning is not known is left out. */
    public List<Period> of(PartyId party) {
        return mandates.of(party).stream()
                .filter(TermsOfOffice::governs)
                .flatMap(mandate -> period(mandate).stream())
                .sorted(java.util.Comparator.comparingInt(Period::from))
                .toList();
    }

    /**
     * The first two years of the last two terms, which compare like for like.
     *
     * @return empty when there are not two terms of two years
     */
    public static Optional<Pair> firstTwoYears(List<Period> terms) {
        var whole = terms.stream()
                .filter(term -> term.to() == null || term.to() > term.from())
                .toList();
        if (whole.size() < 2) {
            return Optional.empty();
        }
        var before = whole.get(whole.size() - 2).from();
        var after = whole.getLast().from();
        return Optional.of(new Pair(new Years(before, before + 1), new Years(after, after + 1)));
    }

    public record Pair(Years first, Years second) {}

    private static boolean governs(MandateRow mandate) {
        return mandate.office() != null
                && OFFICES.contains(mandate.office().strip().toLowerCase(Locale.ROOT));
    }

    private static Optional<Period> period(MandateRow mandate) {
        var from = mandate.from();
        var until = mandate.until();
        if (from == null
                || until != null && until.date().getYear() < from.date().getYear()) {
            return Optional.empty();
        }
        return Optional.of(new Period(
                mandate.person(),
                from.date().getYear(),
                until == null ? null : Integer.valueOf(until.lastDay().getYear())));
    }
}
