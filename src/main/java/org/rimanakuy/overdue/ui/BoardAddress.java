package org.rimanakuy.overdue.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import org.rimanakuy.agreement.AgreementService;
import org.rimanakuy.commitment.Mover;
import org.rimanakuy.commitment.TallyBy;
import org.rimanakuy.commitment.Weight;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.shell.AddressParts;
import org.springframework.stereotype.Component;

/** Makes out the address of the board. */
@Component
class BoardAddress {

    /** @param ignored whether anything in the address could not be made out and was passed over */
    record Reading(BoardState state, boolean ignored) {}

    private final PartyService parties;
    private final AgreementService agreements;

    BoardAddress(PartyService parties, AgreementService agreements) {
        this.parties = parties;
        this.agreements = agreements;
    }

    Reading read(QueryParameters query) {
        var address = new AddressParts(query);
        var state = new BoardState(
                address.constant(BoardState.BY, TallyBy.class).orElse(TallyBy.PROMISOR),
                address.part(BoardState.part(TallyBy.PROMISOR), this::party),
                address.part(BoardState.part(TallyBy.COMMUNITY), this::party),
                address.part(BoardState.part(TallyBy.AGREEMENT), agreements::byCode),
                address.constant(BoardState.part(TallyBy.WEIGHT), Weight.class),
                address.constant(BoardState.part(TallyBy.MOVE), Mover.class),
                address.constant(BoardState.AGE, BoardAge.class).orElse(BoardAge.OVERDUE),
                address.part(BoardState.PAGE, BoardAddress::number).orElse(1));
        return new Reading(state, address.ignored());
    }

    private Optional<PartyRow> party(String code) {
        return parties.all().stream().filter(row -> row.code().equals(code)).findFirst();
    }

    private static Optional<Integer> number(String typed) {
        return typed.matches("[1-9]\\d{0,2}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }
}
