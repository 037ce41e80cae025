package org.rimanakuy.fund;

import java.util.List;
import java.util.Optional;
import org.rimanakuy.agreement.AgreementRow;
import org.rimanakuy.commitment.CommitmentNumber;

/**
 * The contribution under one agreement, whole.
 *
 * @param version how many entries there are: what a form saw, for nothing else can change
 * @param commitment the recurring commitment that comes from the clause of the rule
 * @param currency ISO 4217, of every amount in {@code years}
 * @param entries by year, in the order of writing, with those that were taken back
 */
public record Ledger(
        AgreementRow agreement,
        int version,
        Optional<CommitmentNumber> commitment,
        String currency,
        List<ContributionYear> years,
        List<EntryRow> entries) {}
