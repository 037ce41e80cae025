package org.rimanakuy.license.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rimanakuy.dialogue.RoundtableService;
import org.rimanakuy.license.Circle;
import org.rimanakuy.party.PartyKind;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.party.PartyService;
import org.springframework.stereotype.Component;

/** Every party and roundtable as a subject of the readings. Communities are read by what they are owed, others by what they owe. */
@Component
class Subjects {

    private final PartyService parties;
    private final RoundtableService roundtables;

    Subjects(PartyService parties, RoundtableService roundtables) {
        this.parties = parties;
        this.roundtables = roundtables;
    }

    List<Subject> all() {
        return Stream.concat(
                        parties.all().stream().map(Subjects::subject),
                        roundtables.all().stream()
                                .map(table -> new Subject(
                                        "mesa:" + table.code(), table.name(), "table", new Circle.Table(table.id()))))
                .toList();
    }

    Optional<Subject> called(String address) {
        return all().stream()
                .filter(subject -> subject.address().equals(address))
                .findFirst();
    }

    Circle circle(Optional<Subject> subject) {
        return subject.map(Subject::circle).orElseGet(Circle.Whole::new);
    }

    String whose(Optional<Subject> subject) {
        return subject.map(Subject::whose).orElse("whole");
    }

    private static Subject subject(PartyRow party) {
        var isOwed = party.kind() == PartyKind.COMMUNITY || party.kind() == PartyKind.FEDERATION;
        return isOwed
                ? new Subject(party.code(), party.name(), "community", new Circle.Community(party.id()))
                : new Subject(party.code(), party.name(), "promisor", new Circle.Promisor(party.id()));
    }
}
