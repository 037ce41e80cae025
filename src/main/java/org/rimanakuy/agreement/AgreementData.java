package org.rimanakuy.agreement;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PlaceId;
import org.rimanakuy.shared.Text;

/**
 * What is on record about an agreement.
 *
 * @param followedSince the day from which this register follows it; silence about deadlines before that day, or about
 *     all of them where there is none, is never a breach
 */
public record AgreementData(
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
        List<ContributionRule> rules) {

    public AgreementData {
        code = Text.required(code, Text.CODE);
        title = Text.required(title, Text.TITLE);
        note = Text.optional(note, Text.NOTE);
        source = Text.optional(source, Text.SOURCE);
        parties = List.copyOf(parties);
        rules = List.copyOf(rules);
        if (effectiveFrom != null
                && effectiveTo != null
                && effectiveTo.lastDay().isBefore(effectiveFrom.firstDay())) {
            throw new InvalidInputRefusal("agreement.refusal.ends-before", effectiveFrom.iso(), effectiveTo.iso());
        }
        var seen = new HashSet<String>();
        for (var party : parties) {
            if (!seen.add(party.party() + " " + party.role())) {
                throw new InvalidInputRefusal("agreement.refusal.party-twice");
            }
        }
    }
}
