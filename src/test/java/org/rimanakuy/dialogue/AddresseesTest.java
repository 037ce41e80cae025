package org.rimanakuy.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rimanakuy.notice.Recipient;
import org.rimanakuy.party.Capacity;
import org.rimanakuy.shared.PartyId;

class AddresseesTest {

    private final PartyId community = PartyId.next();
    private final PartyId company = PartyId.next();
    private final Map<PartyId, String> names = Map.of(community, "Comunidad", company, "Minera");

    @Test
    void an_address_is_written_to_once_even_when_a_person_shares_it_with_the_delegation() {
        var table = SampleTables.seated(
                "MD",
                List.of(new Delegation(community, DelegationRole.MEMBER, 1, true, "mesa@example.org")),
                List.of(new Seat(community, "Rosa", Capacity.TITULAR, "Mesa@Example.org")));
        assertThat(at(table).reached()).containsExactly(new Recipient("Comunidad", "mesa@example.org"));
    }

    @Test
    void who_has_no_address_is_named_unless_the_delegation_has_one() {
        var table = SampleTables.seated(
                "MD",
                List.of(
                        new Delegation(community, DelegationRole.MEMBER, 1, true, "mesa@example.org"),
                        new Delegation(company, DelegationRole.MEMBER, 1, false, null)),
                List.of(
                        new Seat(community, "Rosa", Capacity.TITULAR, null),
                        new Seat(company, "Ana", Capacity.TITULAR, null)));
        assertThat(at(table).unreached()).containsExactly("Ana (Minera)");
    }

    @Test
    void a_delegation_without_people_or_address_is_named_itself() {
        var table = SampleTables.seated(
                "MD", List.of(new Delegation(company, DelegationRole.MEMBER, 1, false, null)), List.of());
        assertThat(at(table).unreached()).containsExactly("Minera");
    }

    @Test
    void what_no_mail_server_would_understand_counts_as_no_address() {
        var table = SampleTables.seated(
                "MD", List.of(new Delegation(company, DelegationRole.MEMBER, 1, false, "a..b@example.org")), List.of());
        assertThat(at(table).reached()).isEmpty();
        assertThat(at(table).unreached()).containsExactly("Minera");
    }

    private Addressees at(RoundtableData table) {
        return Addressees.at(table, party -> true, party -> names.getOrDefault(party, "?"));
    }
}
