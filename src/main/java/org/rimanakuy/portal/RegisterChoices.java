package org.rimanakuy.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.agreement.AgreementId;
import org.rimanakuy.agreement.AgreementRow;
import org.rimanakuy.agreement.AgreementService;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.party.SuccessionService;
import org.rimanakuy.place.PlaceRow;
import org.rimanakuy.place.PlaceService;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.PlaceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the register's form offers to choose from. Lists are cut so that the page stays small; whoever is not on one is
 * reached from its own page, whose links carry its code.
 */
@Component
class RegisterChoices {

    static final int OFFERED = 40;

    /** @param code as it stands in an address */
    record Choice(String code, String name) {}

    record Choices(List<Choice> obligors, List<Choice> beneficiaries, List<Choice> places, List<Choice> agreements) {}

    /** Finds by code what an address names. */
    record Codes(List<PartyRow> parties, List<PlaceRow> places, List<AgreementRow> agreements) {

        Optional<PartyId> party(String code) {
            return parties.stream()
                    .filter(row -> row.code().equals(code))
                    .map(PartyRow::id)
                    .findFirst();
        }

        Optional<PlaceId> place(String code) {
            return places.stream()
                    .filter(row -> row.code().equals(code))
                    .map(PlaceRow::id)
                    .findFirst();
        }

        Optional<AgreementId> agreement(String code) {
            return agreements.stream()
                    .filter(row -> row.code().equals(code))
                    .map(AgreementRow::id)
                    .findFirst();
        }
    }

    private final PartyService parties;
    private final SuccessionService successions;
    private final PlaceService places;
    private final AgreementService agreements;
    private final JdbcClient sql;
    private final Clock clock;

    RegisterChoices(
            PartyService parties,
            SuccessionService successions,
            PlaceService places,
            AgreementService agreements,
            JdbcClient sql,
            Clock clock) {
        this.parties = parties;
        this.successions = successions;
        this.places = places;
        this.agreements = agreements;
        this.sql = sql;
        this.clock = clock;
    }

    Codes codes() {
        return new Codes(parties.all(), places.all(), agreements.all());
    }

    /** Only who owes or is owed something, and what the question names already. */
    Choices choices(Codes codes, RegisterQuestion question) {
        var today = LocalDate.now(clock);
        var lineage = successions.lineage();
        var obligors = parties(sql.sql("select distinct promisor_id from commitment")).stream()
                .map(promisor -> lineage.obligorOn(promisor, today))
                .collect(Collectors.toSet());
        var beneficiaries = Set.copyOf(parties(sql.sql("select distinct party_id from commitment_beneficiary")));
        return new Choices(
                named(codes.parties(), obligors, question.obligor()),
                named(codes.parties(), beneficiaries, question.beneficiary()),
                cut(codes.places().stream(), PlaceRow::code, PlaceRow::name, question.place()),
                cut(codes.agreements().stream(), AgreementRow::code, AgreementRow::title, question.agreement()));
    }

    private static List<PartyId> parties(JdbcClient.StatementSpec query) {
        return query.query((row, index) -> new PartyId(row.getObject(1, UUID.class)))
                .list();
    }

    private static List<Choice> named(List<PartyRow> parties, Set<PartyId> wanted, @Nullable String chosen) {
        return cut(
                parties.stream()
                        .filter(row -> wanted.contains(row.id()) || row.code().equals(chosen))
                        .sorted(Comparator.comparing(PartyRow::spokenName)),
                PartyRow::code,
                PartyRow::spokenName,
                chosen);
    }

    private static <T> List<Choice> cut(
            Stream<T> rows, Function<T, String> code, Function<T, String> name, @Nullable String chosen) {
        var all = rows.map(row -> new Choice(code.apply(row), name.apply(row))).toList();
        var beyond = all.stream().skip(OFFERED).filter(choice -> choice.code().equals(chosen));
        return Stream.concat(all.stream().limit(OFFERED), beyond).toList();
    }
}
