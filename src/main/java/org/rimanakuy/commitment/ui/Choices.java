package org.rimanakuy.commitment.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.select.Select;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
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
import org.springframework.stereotype.Component;

/**
 * Fills fields with what there is to choose from. Lists are fetched when a field is opened and not kept: hundreds of
 * parties in every session would be most of what a session weighs.
 */
@Component
class Choices {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

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
        fill(field, parties::all, Choices::called);
    }

    void places(ComboBoxBase<?, PlaceRow, ?> field) {
        fill(
                field,
                places::all,
                row -> row.name() + " · " + CommitmentWords.here().of(row.level()));
    }

    void agreements(ComboBoxBase<?, AgreementRow, ?> field) {
        fill(field, agreements::all, row -> row.code() + " · " + row.title());
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
        fill(
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

    static <T> void fill(ComboBoxBase<?, T, ?> field, Supplier<List<T>> all, ItemLabelGenerator<T> label) {
        field.setItemLabelGenerator(label);
        field.setItems(query -> {
            var wanted = plain(query.getFilter().orElse(""));
            return all.get().stream()
                    .filter(one -> plain(label.apply(one)).contains(wanted))
                    .skip(query.getOffset())
                    .limit(query.getLimit());
        });
    }

    private static String called(PartyRow party) {
        var spoken = party.spokenName();
        return spoken.equals(party.name()) ? spoken : spoken + " · " + party.name();
    }

    /** Without accents and capitals, as people type when they search. */
    private static String plain(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
