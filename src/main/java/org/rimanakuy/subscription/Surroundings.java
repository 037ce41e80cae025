package org.rimanakuy.subscription;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.agreement.AgreementId;
import org.rimanakuy.dialogue.RoundtableId;
import org.rimanakuy.dialogue.RoundtableRow;
import org.rimanakuy.party.Lineage;
import org.rimanakuy.place.PlaceRow;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.PlaceId;

/**
 * What belongs to what, read once for many news.
 *
 * @param homes where each party lives, of those that live somewhere
 */
record Surroundings(
        Map<PlaceId, PlaceRow> places,
        Map<PartyId, PlaceId> homes,
        List<RoundtableRow> tables,
        Lineage lineage,
        LocalDate today) {

    /** What a commitment has to do with. */
    record Ties(
            UUID commitment,
            @Nullable PlaceId place,
            @Nullable AgreementId agreement,
            @Nullable RoundtableId madeAt,
            PartyId promisor,
            @Nullable PartyId followUp,
            Collection<PartyId> beneficiaries) {}

    /** Itself, the places it is for and those they lie in, its agreement, the tables that deal with it, and its parties. */
    Set<Topic> of(Ties ties) {
        var topics = new HashSet<Topic>();
        topics.add(new Topic(TopicKind.COMMITMENT, ties.commitment()));
        addPlace(topics, ties.place());
        addParty(topics, ties.promisor());
        addParty(topics, lineage.obligorOn(ties.promisor(), today));
        if (ties.followUp() instanceof PartyId followUp) {
            addParty(topics, followUp);
        }
        for (var beneficiary : ties.beneficiaries()) {
            addParty(topics, beneficiary);
            addPlace(topics, homes.get(beneficiary));
        }
        if (ties.agreement() instanceof AgreementId agreement) {
            topics.add(new Topic(TopicKind.AGREEMENT, agreement.value()));
        }
        tables.stream()
                .filter(table -> table.id().equals(ties.madeAt())
                        || ties.agreement() != null
                                && ties.agreement().equals(table.data().agreement()))
                .forEach(table -> addTable(topics, table));
        return topics;
    }

    /** Itself, the one it is a subgroup of, the agreement it stands on, and where it sits. */
    Set<Topic> of(RoundtableRow table) {
        var topics = new HashSet<Topic>();
        addTable(topics, table);
        addPlace(topics, table.data().place());
        if (table.data().agreement() instanceof AgreementId agreement) {
            topics.add(new Topic(TopicKind.AGREEMENT, agreement.value()));
        }
        return topics;
    }

    private static void addParty(Set<Topic> topics, PartyId party) {
        topics.add(new Topic(TopicKind.PARTY, party.value()));
    }

    private static void addTable(Set<Topic> topics, RoundtableRow table) {
        topics.add(new Topic(TopicKind.ROUNDTABLE, table.id().value()));
        if (table.parent() instanceof RoundtableId parent) {
            topics.add(new Topic(TopicKind.ROUNDTABLE, parent.value()));
        }
    }

    private void addPlace(Set<Topic> topics, @Nullable PlaceId from) {
        for (var place = from == null ? null : places.get(from);
                place != null;
                place = place.parent() == null ? null : places.get(place.parent())) {
            topics.add(new Topic(TopicKind.PLACE, place.id().value()));
        }
    }
}
