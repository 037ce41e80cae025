package org.rimanakuy.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rimanakuy.party.Capacity;
import org.rimanakuy.shared.PartyId;

class QuorumTest {

    private static final Instant NINE = Instant.parse("2026-05-14T14:00:00Z");
    private static final QuorumRule TWO = new QuorumRule(2, DecisionRule.CONSENSUS, null);

    private final PartyId community = PartyId.next();
    private final PartyId company = PartyId.next();
    private final PartyId municipality = PartyId.next();
    private final PartyId guarantor = PartyId.next();
    private final List<Delegation> delegations = List.of(
            member(community, true),
            member(company, false),
            member(municipality, false),
            new Delegation(guarantor, DelegationRole.GUARANTOR, null, false, null));

    @Test
    void a_quorum_is_lost_when_a_delegation_leaves_and_regained_when_it_comes_back() {
        var company = there(this.company, Capacity.TITULAR, stay(0, 30), stay(60, null));
        var attendees = List.of(there(community, Capacity.TITULAR, stay(0, null)), company);
        assertThat(at(29, attendees).isReached()).isTrue();
        assertThat(at(30, attendees).isReached()).isFalse();
        assertThat(at(59, attendees).absent()).containsExactly(this.company, municipality);
        assertThat(at(60, attendees).isReached()).isTrue();
    }

    @Test
    void there_is_none_without_a_delegation_that_must_not_be_missing() {
        var quorum = at(
                1,
                List.of(
                        there(company, Capacity.TITULAR, stay(0, null)),
                        there(municipality, Capacity.AUTHORITY, stay(0, null))));
        assertThat(quorum.isReached()).isFalse();
        assertThat(quorum.missing()).containsExactly(community);
    }

    @Test
    void an_adviser_or_observer_does_not_stand_for_the_delegation() {
        var quorum = at(
                1,
                List.of(
                        there(community, Capacity.TITULAR, stay(0, null)),
                        there(company, Capacity.ADVISER, stay(0, null)),
                        there(municipality, Capacity.OBSERVER, stay(0, null))));
        assertThat(quorum.present()).containsExactly(community);
    }

    @Test
    void an_alternate_stands_for_the_delegation() {
        assertThat(at(1, List.of(there(company, Capacity.ALTERNATE, stay(0, null))))
                        .present())
                .containsExactly(company);
    }

    @Test
    void a_guarantor_does_not_count_among_the_members() {
        var quorum = at(1, List.of(there(guarantor, Capacity.TITULAR, stay(0, null))));
        assertThat(quorum.present()).isEmpty();
        assertThat(quorum.members()).isEqualTo(3);
    }

    @Test
    void nobody_can_say_whether_there_is_one_where_no_instrument_says_how_many() {
        var attendees = List.of(there(community, Capacity.TITULAR, stay(0, null)));
        var quorum = Quorum.at(NINE, delegations, QuorumRule.UNKNOWN, attendees);
        assertThat(quorum.isDefined()).isFalse();
        assertThat(quorum.isReached()).isFalse();
    }

    private Quorum at(int minute, List<AttendeeRow> attendees) {
        return Quorum.at(NINE.plusSeconds(60L * minute), delegations, TWO, attendees);
    }

    private static Delegation member(PartyId party, boolean required) {
        return new Delegation(party, DelegationRole.MEMBER, null, required, null);
    }

    private static AttendeeRow there(PartyId party, Capacity capacity, Presence... presences) {
        return new AttendeeRow(
                UUID.randomUUID(), 0, SessionId.next(), party, "Alguien", capacity, true, List.of(presences));
    }

    private static Presence stay(int from, @Nullable Integer until) {
        return new Presence(NINE.plusSeconds(60L * from), until == null ? null : NINE.plusSeconds(60L * until));
    }
}
