package org.rimanakuy.security;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;
import org.rimanakuy.shell.WhoIsHere;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells the frame who sits at the screen. */
@Component
class VisitorHere implements WhoIsHere {

    private final CurrentUser currentUser;
    private final AuthenticationContext authentication;
    private final ObjectProvider<PartyChoices> parties;

    VisitorHere(CurrentUser currentUser, AuthenticationContext authentication, ObjectProvider<PartyChoices> parties) {
        this.currentUser = currentUser;
        this.authentication = authentication;
        this.parties = parties;
    }

    @Override
    public Optional<Person> person() {
        return currentUser
                .speaker()
                .map(speaker -> new Person(speaker.account().toString(), speaker.name(), partyOf(speaker)));
    }

    @Override
    public void leave() {
        authentication.logout();
    }

    private Optional<String> partyOf(Speaker speaker) {
        return speaker.party()
                .flatMap(party ->
                        Optional.ofNullable(parties.getIfAvailable()).flatMap(choices -> choices.nameOf(party)));
    }
}
