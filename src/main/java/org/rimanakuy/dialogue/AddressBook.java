package org.rimanakuy.dialogue;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shared.PartyId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where to write to those who sit at a roundtable; for the secretariat alone. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Roles.IS_SECRETARIAT)
public class AddressBook {

    private final RoundtableService roundtables;
    private final PartyService parties;

    AddressBook(RoundtableService roundtables, PartyService parties) {
        this.roundtables = roundtables;
        this.parties = parties;
    }

    /** @param asked which of its delegations are written to */
    public Addressees of(RoundtableId roundtable, Predicate<PartyId> asked) {
        var table = roundtables.find(roundtable).orElseThrow(() -> RoundtableRefusal.unknown(roundtable));
        return Addressees.at(table.data(), asked, parties.names()::of);
    }

    /** At every roundtable where these parties sit; a party that sits at none has no addressees here. */
    public Map<PartyId, Addressees> anywhere(Collection<PartyId> asked) {
        var names = parties.names();
        var tables = roundtables.all();
        return Set.copyOf(asked).stream()
                .filter(party -> tables.stream().anyMatch(table -> sits(table, party)))
                .collect(Collectors.toMap(
                        party -> party,
                        party -> tables.stream()
                                .filter(table -> sits(table, party))
                                .map(table -> Addressees.at(table.data(), party::equals, names::of))
                                .reduce(Addressees.NOBODY, Addressees::and)));
    }

    private static boolean sits(RoundtableRow table, PartyId party) {
        return !table.example()
                && table.data().delegations().stream()
                        .anyMatch(delegation -> delegation.party().equals(party));
    }
}
