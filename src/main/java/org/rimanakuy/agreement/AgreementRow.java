package org.rimanakuy.agreement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PlaceId;

/** One agreement with its parties and rules, as lists and pages show it. */
public record AgreementRow(
        AgreementId id,
        int version,
        String code,
        String title,
        Instrument instrument,
        @Nullable PartialDate signedOn,
        @Nullable PartialDate effectiveFrom,
        @Nullable PartialDate effectiveTo,
        @Nullable LocalDate followedSince,
        @Nullable PlaceId place,
        @Nullable String note,
        @Nullable String source,
        List<AgreementParty> parties,
        List<ContributionRule> rules,
        boolean example) {

    public AgreementData data() {
        return new AgreementData(
                code,
                title,
                instrument,
                signedOn,
                effectiveFrom,
                effectiveTo,
                followedSince,
                place,
                note,
                source,
                parties,
                rules);
    }
}
