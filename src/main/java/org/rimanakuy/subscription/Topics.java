package org.rimanakuy.subscription;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rimanakuy.agreement.AgreementService;
import org.rimanakuy.commitment.RegisterService;
import org.rimanakuy.dialogue.RoundtableService;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.place.PlaceService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names topics, and finds them by the codes that people know. What was put on record for practice is none. */
@Component
class Topics {

    private final RegisterService register;
    private final PlaceService places;
    private final AgreementService agreements;
    private final RoundtableService roundtables;
    private final PartyService parties;
    private final JdbcClient sql;

    Topics(
            RegisterService register,
            PlaceService places,
            AgreementService agreements,
            RoundtableService roundtables,
            PartyService parties,
            JdbcClient sql) {
        this.register = register;
        this.places = places;
        this.agreements = agreements;
        this.roundtables = roundtables;
        this.parties = parties;
        this.sql = sql;
    }

    Optional<NamedTopic> byCode(TopicKind kind, String code) {
        if (kind == TopicKind.COMMITMENT) {
            return register.numbered(List.of(code)).stream()
                    .filter(row -> !row.example())
                    .map(row -> named(kind, row.id().value(), row.number(), row.title()))
                    .findFirst();
        }
        return all(kind).stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** Everything of a kind that can be chosen from; commitments are too many for that. */
    List<NamedTopic> all(TopicKind kind) {
        return switch (kind) {
            case COMMITMENT -> List.of();
            case PLACE ->
                places.all().stream()
                        .filter(row -> !row.example())
                        .map(row -> named(kind, row.id().value(), row.code(), row.name()))
                        .toList();
            case AGREEMENT ->
                agreements.all().stream()
                        .filter(row -> !row.example())
                        .map(row -> named(kind, row.id().value(), row.code(), row.title()))
                        .toList();
            case ROUNDTABLE ->
                roundtables.all().stream()
                        .filter(row -> !row.example())
                        .map(row -> named(kind, row.id().value(), row.code(), row.name()))
                        .toList();
            case PARTY ->
                parties.all().stream()
                        .filter(row -> !row.example())
                        .map(row -> named(kind, row.id().value(), row.code(), row.spokenName()))
                        .toList();
        };
    }

    /** Those that are still on record, by kind and name. */
    List<NamedTopic> named(Collection<Topic> topics) {
        var named = new ArrayList<NamedTopic>();
        for (var kind : TopicKind.values()) {
            var wanted = topics.stream()
                    .filter(topic -> topic.kind() == kind)
                    .map(Topic::subject)
                    .collect(Collectors.toSet());
            if (!wanted.isEmpty()) {
                named.addAll(kind == TopicKind.COMMITMENT ? commitments(wanted) : chosen(kind, wanted));
            }
        }
        return named;
    }

    private List<NamedTopic> chosen(TopicKind kind, Set<UUID> wanted) {
        return all(kind).stream()
                .filter(one -> wanted.contains(one.topic().subject()))
                .toList();
    }

    private List<NamedTopic> commitments(Set<UUID> wanted) {
        return sql.sql("select commitment_id, number, title from commitment"
                        + " where commitment_id in (:wanted) and not example order by number_order")
                .param("wanted", wanted)
                .query((row, index) ->
                        named(TopicKind.COMMITMENT, row.getObject(1, UUID.class), row.getString(2), row.getString(3)))
                .list();
    }

    private static NamedTopic named(TopicKind kind, UUID subject, String code, String name) {
        return new NamedTopic(new Topic(kind, subject), code, name);
    }
}
