package org.rimanakuy.dialogue;

import java.util.function.Predicate;
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
}
