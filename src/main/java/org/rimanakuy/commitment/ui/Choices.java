package org.rimanakuy.commitment.ui;

import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import org.rimanakuy.agreement.AgreementId;
import org.rimanakuy.agreement.AgreementRow;
import org.rimanakuy.agreement.AgreementService;
import org.rimanakuy.agreement.ClauseId;
import org.rimanakuy.agreement.ClauseRow;
import org.rimanakuy.agreement.ClauseService;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.place.PlaceRow;
import org.rimanakuy.place.PlaceService;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.PlaceId;
import org.rimanakuy.shell.Choosing;
import org.springframework.stereotype.Component;

/** Fills fields with what there is to choose from, fetched when a field is opened and not kept. */
@Component
class Choices {

    private final PartyService parties;
    private final PlaceService places;
    private final AgreementService agreements;
    private final ClauseService clauses;

    Choices(PartyService parties, PlaceService places, AgreementService agreements, ClauseService clauses) {
        this.parties = parties;
        this.places = places;
        this.agreements = agreements;
        this.clauses = clauses;
    }

    void parties(ComboBoxBase<?, PartyRow, ?> field) {
        Choosing.from(field, parties::all, Choices::called);
    }

    void places(ComboBoxBase<?, PlaceRow, ?> field) {
        Choosing.from(
                field,
                places::all,
                row -> row.name() + " · " + CommitmentWords.here().of(row.level()));
    }

    void agreements(ComboBoxBase<?, AgreementRow, ?> field) {
        Choosing.from(field, agreements::all, row -> row.code() + " · " + row.title());
    }

    Optional<PartyRow> party(PartyId id) {
        return parties.find(id);
    }

    Optional<PlaceRow> place(PlaceId id) {
        return Optional.ofNullable(places.byId().get(id));
    }

    Optional<AgreementRow> agreement(AgreementId id) {
        return agreements.find(id);
    }

    Optional<ClauseRow> clause(ClauseId id) {
        return clauses.find(id);
    }

    /** @param of the agreement whose clauses are on offer; none without one */
    void clauses(ComboBoxBase<?, ClauseRow, ?> field, Optional<AgreementRow> of) {
        Choosing.from(
                field,
                () -> of.map(row -> clauses.of(row.id())).orElse(List.of()),
                row -> row.heading() == null ? row.number() : row.number() + " · " + row.heading());
    }

    static <E extends Enum<E>> Select<E> constants(String label, E[] all) {
        var field = new Select<E>();
        field.setLabel(label);
        field.setItems(all);
        field.setItemLabelGenerator(
                one -> one == null ? "" : CommitmentWords.here().of(one));
        return field;
    }

    private static String called(PartyRow party) {
        var spoken = party.spokenName();
        return spoken.equals(party.name()) ? spoken : spoken + " · " + party.name();
    }
}
