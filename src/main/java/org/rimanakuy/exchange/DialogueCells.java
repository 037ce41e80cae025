package org.rimanakuy.exchange;

import java.util.stream.Stream;
import org.rimanakuy.dialogue.RoundtableRow;

/** Says what is on record about dialogue in the columns of the exchange format. An address is in none of them. */
record DialogueCells(Codes codes) {

    Cells of(RoundtableRow table) {
        var data = table.data();
        var quorum = data.quorum();
        var terms = data.terms();
        return Cells.of("code", data.code())
                .and("name", data.name())
                .and("agreement", codes.agreement(data.agreement()))
                .and("legal_instrument", data.legalInstrument())
                .and("parent", codes.roundtable(data.parent()))
                .and("place", codes.place(data.place()))
                .and("installed_on", data.installedOn())
                .and("valid_until", data.validUntil())
                .and("followed_since", data.followedSince())
                .and("quorum", quorum.delegations())
                .and("decision_rule", quorum.decides())
                .and("decision_note", quorum.note())
                .and("days_papers", terms.papers())
                .and("days_circulate", terms.circulate())
                .and("days_correct", terms.correct())
                .and("days_answer", terms.answer())
                .and("days_dispute", terms.dispute())
                .and("languages", data.languages())
                .and("note", data.note())
                .and("source", data.source());
    }

    Stream<Cells> delegations(RoundtableRow table) {
        return table.data().delegations().stream()
                .map(delegation -> Cells.of("roundtable", table.code())
                        .and("party", codes.party(delegation.party()))
                        .and("role", delegation.role())
                        .and("seats", delegation.seats())
                        .and("required", delegation.required()));
    }

    Stream<Cells> seats(RoundtableRow table) {
        return table.data().seats().stream()
                .map(seat -> Cells.of("roundtable", table.code())
                        .and("party", codes.party(seat.party()))
                        .and("person", seat.person())
                        .and("capacity", seat.capacity()));
    }

    Stream<Cells> renewals(RoundtableRow table) {
        return table.data().renewals().stream()
                .map(renewal -> Cells.of("roundtable", table.code())
                        .and("instrument", renewal.instrument())
                        .and("renewed_on", renewal.renewedOn())
                        .and("valid_until", renewal.validUntil()));
    }

    Stream<Cells> escalation(RoundtableRow table) {
        return table.data().escalation().stream()
                .map(step -> Cells.of("roundtable", table.code())
                        .and("step", step.step())
                        .and("body", step.body())
                        .and("after_days", step.afterDays()));
    }
}
