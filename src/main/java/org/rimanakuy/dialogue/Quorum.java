package org.rimanakuy.dialogue;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.PartyId;

/**
 * Whether enough delegations are in the room at one moment.
 *
 * @param needed how many member delegations; empty where no instrument says so, and then nobody can say whether there is one
 * @param present the member delegations in the room with somebody who may decide
 * @param absent the other member delegations
 * @param missing those of the absent without which there is no quorum, however many the others are
 */
public record Quorum(@Nullable Integer needed, List<PartyId> present, List<PartyId> absent, List<PartyId> missing) {

    public Quorum {
        present = List.copyOf(present);
        absent = List.copyOf(absent);
        missing = List.copyOf(missing);
    }

    /** Only members count, and only where somebody of theirs is there who may decide: an adviser or observer may not. */
    public static Quorum at(
            Instant moment, List<Delegation> delegations, QuorumRule rule, Collection<AttendeeRow> attendees) {
        var deciding = attendees.stream()
                .filter(attendee -> attendee.mayDecide() && attendee.isThere(moment))
                .map(AttendeeRow::party)
                .collect(Collectors.toSet());
        var members = delegations.stream()
                .filter(delegation -> delegation.role() == DelegationRole.MEMBER)
                .toList();
        var absent = members.stream()
                .filter(delegation -> !deciding.contains(delegation.party()))
                .toList();
        return new Quorum(
                rule.delegations(),
                members.stream()
                        .map(Delegation::party)
                        .filter(deciding::contains)
                        .toList(),
                absent.stream().map(Delegation::party).toList(),
                absent.stream()
                        .filter(Delegation::required)
                        .map(Delegation::party)
                        .toList());
    }

    /** Whether the instrument says what a quorum is. */
    public boolean isDefined() {
        return needed != null;
    }

    public boolean isReached() {
        return needed != null && present.size() >= needed && missing.isEmpty();
    }

    /** How many delegations are members. */
    public int members() {
        return present.size() + absent.size();
    }
}
