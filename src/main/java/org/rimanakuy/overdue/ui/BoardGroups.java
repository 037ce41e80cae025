package org.rimanakuy.overdue.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rimanakuy.agreement.AgreementId;
import org.rimanakuy.agreement.AgreementService;
import org.rimanakuy.commitment.Tally;
import org.rimanakuy.commitment.TallyBy;
import org.rimanakuy.overdue.ui.BoardTable.Group;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.shared.PartyId;
import org.springframework.stereotype.Component;

/** Names the groups of a tally, each list of names fetched once. */
@Component
class BoardGroups {

    private final PartyService parties;
    private final AgreementService agreements;

    BoardGroups(PartyService parties, AgreementService agreements) {
        this.parties = parties;
        this.agreements = agreements;
    }

    List<Group> named(TallyBy by, Map<String, Tally> tallies) {
        return switch (by) {
            case PROMISOR, COMMUNITY -> parties(tallies);
            case AGREEMENT -> agreements(tallies);
            case WEIGHT -> constants("commitment.weight.", tallies);
            case MOVE -> constants("commitment.mover.", tallies);
        };
    }

    private List<Group> parties(Map<String, Tally> tallies) {
        var names = parties.names();
        return tallies.entrySet().stream()
                .map(one -> {
                    var row = names.row(new PartyId(UUID.fromString(one.getKey())));
                    return new Group(row.spokenName(), row.code(), one.getValue());
                })
                .toList();
    }

    private List<Group> agreements(Map<String, Tally> tallies) {
        var known = agreements.byId();
        return tallies.entrySet().stream()
                .map(one -> {
                    if (one.getKey().isEmpty()) {
                        return new Group(say("overdue.board.no-agreement"), "", one.getValue());
                    }
                    var row = known.get(new AgreementId(UUID.fromString(one.getKey())));
                    return row == null
                            ? new Group(one.getKey(), "", one.getValue())
                            : new Group(row.title(), row.code(), one.getValue());
                })
                .toList();
    }

    private static List<Group> constants(String stem, Map<String, Tally> tallies) {
        return tallies.entrySet().stream()
                .map(one -> new Group(say(stem + one.getKey()), one.getKey(), one.getValue()))
                .toList();
    }

    private static String say(String key) {
        return I18NProvider.translate(UI.getCurrent().getLocale(), key);
    }
}
