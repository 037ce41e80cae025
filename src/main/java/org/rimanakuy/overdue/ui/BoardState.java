package org.rimanakuy.overdue.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.rimanakuy.agreement.AgreementRow;
import org.rimanakuy.commitment.Mover;
import org.rimanakuy.commitment.RegisterFilter;
import org.rimanakuy.commitment.TallyBy;
import org.rimanakuy.commitment.Weight;
import org.rimanakuy.party.PartyRow;

/**
 * All that the address of the board says. Its parts are named as in the address of the register, so that one leads to the
 * other.
 *
 * @param page of the list below the counts, from 1
 */
record BoardState(
        TallyBy by,
        Optional<PartyRow> obligor,
        Optional<PartyRow> beneficiary,
        Optional<AgreementRow> agreement,
        Optional<Weight> weight,
        Optional<Mover> mover,
        BoardAge age,
        int page) {

    static final String BY = "by";
    static final String AGE = "age";
    static final String PAGE = "page";

    /** Whatever its age: what the counts are told from. */
    RegisterFilter filter() {
        var filter = RegisterFilter.ALL.leavingOutExamples();
        filter = obligor.map(PartyRow::id).map(filter::withObligor).orElse(filter);
        filter = beneficiary.map(PartyRow::id).map(filter::withBeneficiary).orElse(filter);
        filter = agreement.map(AgreementRow::id).map(filter::withAgreement).orElse(filter);
        filter = weight.map(filter::withWeight).orElse(filter);
        return mover.map(filter::withMover).orElse(filter);
    }

    boolean isNarrowed() {
        return !narrowed().isEmpty();
    }

    private Map<String, String> narrowed() {
        var parts = new LinkedHashMap<String, String>();
        obligor.ifPresent(party -> parts.put(part(TallyBy.PROMISOR), party.code()));
        beneficiary.ifPresent(party -> parts.put(part(TallyBy.COMMUNITY), party.code()));
        agreement.ifPresent(one -> parts.put(part(TallyBy.AGREEMENT), one.code()));
        weight.ifPresent(one -> parts.put(part(TallyBy.WEIGHT), one.name()));
        mover.ifPresent(one -> parts.put(part(TallyBy.MOVE), one.name()));
        return parts;
    }

    static String part(TallyBy by) {
        return switch (by) {
            case PROMISOR -> "obligor";
            case COMMUNITY -> "beneficiary";
            case AGREEMENT -> "agreement";
            case WEIGHT -> "weight";
            case MOVE -> "move";
        };
    }

    QueryParameters address(int onPage) {
        var parts = narrowed();
        if (by != TallyBy.PROMISOR) {
            parts.put(BY, by.name());
        }
        if (age != BoardAge.OVERDUE) {
            parts.put(AGE, age.name());
        }
        if (onPage > 1) {
            parts.put(PAGE, Integer.toString(onPage));
        }
        return QueryParameters.simple(parts);
    }

    /** The register with the same filters, one group and one age. */
    QueryParameters register(String code, BoardAge column) {
        var parts = narrowed();
        parts.put(part(by), code);
        return register(parts, column);
    }

    QueryParameters register() {
        return register(narrowed(), age);
    }

    private static QueryParameters register(Map<String, String> parts, BoardAge column) {
        parts.put(column.registerPart(), column.name());
        parts.put("no-examples", "1");
        parts.put("sort", "DUE_FIRST");
        return QueryParameters.simple(parts);
    }
}
