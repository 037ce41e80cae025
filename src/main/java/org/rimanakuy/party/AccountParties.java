package org.rimanakuy.party;

import java.util.List;
import java.util.Optional;
import org.rimanakuy.security.PartyChoices;
import org.rimanakuy.security.PartyCodes;
import org.rimanakuy.shared.PartyId;
import org.springframework.stereotype.Component;

/** Tells the accounts which parties there are to speak for. */
@Component
class AccountParties implements PartyChoices, PartyCodes {

    private final Parties parties;

    AccountParties(Parties parties) {
        this.parties = parties;
    }

    @Override
    public List<Choice> all() {
        return parties.rows().stream()
                .map(party -> new Choice(party.id(), party.name()))
                .toList();
    }

    @Override
    public Optional<String> nameOf(PartyId party) {
        return parties.row(party).map(PartyRow::name);
    }

    @Override
    public Optional<PartyId> byCode(String code) {
        return parties.findByCode(code).map(Party::id);
    }
}
