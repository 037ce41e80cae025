package org.rimanakuy.commitment;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.agreement.AgreementId;
import org.rimanakuy.agreement.AgreementService;
import org.springframework.stereotype.Component;

/**
 * Since when this register follows a commitment: since it follows the agreement it flows from or the roundtable in whose
 * session it was made, whichever was first; one of neither has a day of its own.
 */
@Component
class Following {

    private final AgreementService agreements;
    private final LineOrigins lines;

    Following(AgreementService agreements, LineOrigins lines) {
        this.agreements = agreements;
        this.lines = lines;
    }

    /** What gives each of these commitments its day. */
    UnaryOperator<CommitmentData> of(Collection<CommitmentData> commitments) {
        var ofAgreement = agreements.followedSince();
        var ofLine = lines.followedSince(commitments.stream()
                .map(data -> data.origin().minutesLine())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return data -> followed(data, ofAgreement, ofLine);
    }

    private static CommitmentData followed(
            CommitmentData data, Map<AgreementId, LocalDate> ofAgreement, Map<String, LocalDate> ofLine) {
        var agreement = data.origin().agreement();
        var roundtable = ofLine.get(data.origin().minutesLine());
        if (agreement == null && roundtable == null) {
            return data;
        }
        return data.followedFrom(first(agreement == null ? null : ofAgreement.get(agreement), roundtable));
    }

    private static @Nullable LocalDate first(@Nullable LocalDate one, @Nullable LocalDate other) {
        return Stream.of(one, other)
                .flatMap(Stream::ofNullable)
                .min(naturalOrder())
                .orElse(null);
    }
}
