package org.rimanakuy.fund;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rimanakuy.agreement.AgreementRow;
import org.rimanakuy.agreement.ClauseService;
import org.rimanakuy.agreement.ContributionRule;
import org.rimanakuy.commitment.CommitmentNumber;
import org.rimanakuy.commitment.CommitmentRecord;
import org.rimanakuy.commitment.CommitmentService;
import org.rimanakuy.commitment.Recurrence;
import org.rimanakuy.commitment.RegisterFilter;
import org.rimanakuy.commitment.RegisterService;
import org.rimanakuy.commitment.RegisterSort;
import org.rimanakuy.commitment.Schedule;
import org.rimanakuy.commitment.SheetService;
import org.springframework.stereotype.Component;

/** The yearly commitment that the same clause made as a rule: what its clock says of the date that falls in each year. */
@Component
class ContributionClock {

    private static final int LOOKED_THROUGH = 200;

    private final RegisterService register;
    private final CommitmentService commitments;
    private final ClauseService clauses;
    private final SheetService sheets;

    ContributionClock(
            RegisterService register, CommitmentService commitments, ClauseService clauses, SheetService sheets) {
        this.register = register;
        this.commitments = commitments;
        this.clauses = clauses;
        this.sheets = sheets;
    }

    /** The first on record; empty where no rule names a clause or nothing yearly comes from it. */
    Optional<CommitmentNumber> commitment(AgreementRow agreement) {
        var numbers = agreement.rules().stream()
                .map(ContributionRule::clause)
                .filter(Objects::nonNull)
                .toList();
        var named = clauses.of(agreement.id()).stream()
                .filter(clause -> numbers.contains(clause.number()))
                .map(clause -> clause.id())
                .collect(Collectors.toSet());
        if (named.isEmpty()) {
            return Optional.empty();
        }
        var filter = RegisterFilter.ALL.withAgreement(agreement.id());
        var written = register.page(filter, RegisterSort.OLDEST, 0, LOOKED_THROUGH).stream()
                .map(row -> CommitmentNumber.parse(row.number()))
                .toList();
        return commitments.byNumbers(written).stream()
                .filter(one -> one.data().deadline().recurrence() == Recurrence.YEARLY)
                .filter(one -> one.data().origin().clause() != null
                        && named.contains(one.data().origin().clause()))
                .map(CommitmentRecord::number)
                .min(Comparator.comparing(CommitmentNumber::toString));
    }

    Map<Integer, Schedule> byYear(CommitmentNumber commitment) {
        var byYear = new HashMap<Integer, Schedule>();
        sheets.sheet(commitment)
                .ifPresent(sheet -> sheet.occurrences()
                        .forEach(one -> byYear.put(one.due().date().getYear(), one.schedule())));
        return byYear;
    }
}
