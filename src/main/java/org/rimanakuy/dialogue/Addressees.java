package org.rimanakuy.dialogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rimanakuy.notice.Recipient;
import org.rimanakuy.shared.PartyId;

/**
 * Who is written to about a roundtable.
 *
 * @param reached each address once, in the order of the delegations
 * @param unreached names of delegations and people that have no address of their own or of their delegation: to be told by
 *     telephone or on paper
 */
public record Addressees(List<Recipient> reached, List<String> unreached) {

    public Addressees {
        reached = List.copyOf(reached);
        unreached = List.copyOf(unreached);
    }

    static final Addressees NOBODY = new Addressees(List.of(), List.of());

    /** Of both, each address and each name once; who is reached at one of them is reached. */
    Addressees and(Addressees other) {
        Map<String, Recipient> all = new LinkedHashMap<>();
        Stream.concat(reached.stream(), other.reached.stream())
                .forEach(one -> all.putIfAbsent(one.address().toLowerCase(Locale.ROOT), one));
        var names = all.values().stream().map(Recipient::name).collect(Collectors.toSet());
        return new Addressees(
                List.copyOf(all.values()),
                Stream.concat(unreached.stream(), other.unreached.stream())
                        .filter(name -> !names.contains(name))
                        .distinct()
                        .toList());
    }

    /** @param asked which delegations are written to */
    static Addressees at(RoundtableData table, Predicate<PartyId> asked, Function<PartyId, String> names) {
        Map<String, Recipient> reached = new LinkedHashMap<>();
        var unreached = new ArrayList<String>();
        for (var delegation : table.delegations()) {
            var party = delegation.party();
            if (asked.test(party)) {
                var seats = table.seats().stream()
                        .filter(seat -> seat.party().equals(party))
                        .toList();
                add(delegation, seats, names.apply(party), reached, unreached);
            }
        }
        return new Addressees(List.copyOf(reached.values()), unreached);
    }

    private static void add(
            Delegation delegation,
            List<Seat> seats,
            String name,
            Map<String, Recipient> reached,
            List<String> unreached) {
        var known = Recipient.isAddress(delegation.email());
        if (known) {
            add(name, delegation.email(), reached);
        } else if (seats.isEmpty()) {
            unreached.add(name);
        }
        for (var seat : seats) {
            var person = seat.person() + " (" + name + ")";
            if (Recipient.isAddress(seat.email())) {
                add(person, seat.email(), reached);
            } else if (!known) {
                unreached.add(person);
            }
        }
    }

    private static void add(
            String name, @org.jspecify.annotations.Nullable String address, Map<String, Recipient> reached) {
        if (address != null) {
            reached.putIfAbsent(address.toLowerCase(Locale.ROOT), new Recipient(name, address));
        }
    }
}
