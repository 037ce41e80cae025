package org.rimanakuy.security;

import java.util.List;
import java.util.Optional;
import org.rimanakuy.shared.PartyId;

/** The parties an account can speak for. Implemented downstream, where parties are kept. */
public interface PartyChoices {

    List<Choice> all();

    default Optional<String> nameOf(PartyId party) {
        return all().stream()
                .filter(choice -> choice.party().equals(party))
                .map(Choice::name)
                .findFirst();
    }

    record Choice(PartyId party, String name) {}
}
