package org.rimanakuy.exchange;

import java.util.stream.Stream;
import org.rimanakuy.agreement.AgreementRow;
import org.rimanakuy.agreement.ClauseRow;
import org.rimanakuy.commitment.CommitmentData;
import org.rimanakuy.commitment.CommitmentRecord;
import org.rimanakuy.party.MandateRow;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.party.SuccessionRow;
import org.rimanakuy.place.PlaceRow;
import org.rimanakuy.shared.Language;

/** Says what is on record in the columns of the exchange format. */
record ExportCells(Codes codes) {

    static final int FORMAT = 1;

    /** The title names what the file is, not its language, so it stays the same whoever exports. */
    Cells manifest(boolean example) {
        return Cells.of("format", FORMAT)
                .and("title", example ? "Rimanakuy: registro de práctica" : "Rimanakuy")
                .and("example", example)
                .and("language", Language.ES);
    }

    Cells of(PlaceRow place) {
        return Cells.of("code", place.code())
                .and("name", place.name())
                .and("level", place.level())
                .and("parent", codes.place(place.parent()))
                .and("setting", place.setting())
                .and("latitude", place.latitude())
                .and("longitude", place.longitude())
                .and("source", place.source());
    }

    Cells of(PartyRow party) {
        return Cells.of("code", party.code())
                .and("name", party.name())
                .and("kind", party.kind())
                .and("place", codes.place(party.place()))
                .and("short_name", party.shortName())
                .and("note", party.note())
                .and("source", party.source());
    }

    Cells of(SuccessionRow succession) {
        return Cells.of("predecessor", codes.party(succession.predecessor()))
                .and("successor", codes.party(succession.successor()))
                .and("effective_on", succession.effectiveOn())
                .and("basis", succession.basis())
                .and("source", succession.source());
    }

    Cells of(MandateRow mandate) {
        return Cells.of("party", codes.party(mandate.party()))
                .and("person", mandate.person())
                .and("capacity", mandate.capacity())
                .and("office", mandate.office())
                .and("from", mandate.from())
                .and("to", mandate.until())
                .and("source", mandate.source());
    }

    Cells of(AgreementRow agreement) {
        return Cells.of("code", agreement.code())
                .and("title", agreement.title())
                .and("instrument", agreement.instrument())
                .and("signed_on", agreement.signedOn())
                .and("effective_from", agreement.effectiveFrom())
                .and("effective_to", agreement.effectiveTo())
                .and("followed_since", agreement.followedSince())
                .and("place", codes.place(agreement.place()))
                .and("note", agreement.note())
                .and("source", agreement.source());
    }

    Stream<Cells> parties(AgreementRow agreement) {
        return agreement.parties().stream()
                .map(party -> Cells.of("agreement", agreement.code())
                        .and("party", codes.party(party.party()))
                        .and("role", party.role())
                        .and("signature", party.signature()));
    }

    Stream<Cells> rules(AgreementRow agreement) {
        return agreement.rules().stream()
                .map(rule -> Cells.of("agreement", agreement.code())
                        .and("clause", rule.clause())
                        .and("percent_of_pretax_profit", rule.percentOfPretaxProfit())
                        .and("minimum_amount", rule.minimumAmount())
                        .and("currency", rule.currency())
                        .and("year_from", rule.yearFrom())
                        .and("year_to", rule.yearTo())
                        .and("source", rule.source()));
    }

    Cells of(ClauseRow clause) {
        return Cells.of("agreement", codes.agreement(clause.agreement()))
                .and("number", clause.number())
                .and("heading", clause.heading())
                .and("text", clause.text())
                .and("wording", clause.wording())
                .and("language", clause.language())
                .and("source", clause.source());
    }

    Cells of(CommitmentRecord commitment) {
        var data = commitment.data();
        var cells = Cells.of("code", commitment.number())
                .and("agreement", codes.agreement(data.origin().agreement()))
                .and("clause", codes.clause(data.origin().clause()))
                .and("minutes_line", data.origin().minutesLine())
                .and("title", data.promise().title())
                .and("text", data.promise().text())
                .and("wording", data.promise().wording())
                .and("language", data.promise().language())
                .and("promisor", codes.party(data.promisor()))
                .and(
                        "beneficiaries",
                        data.beneficiaries().stream().map(codes::party).toList())
                .and("made_on", data.madeOn())
                .and("follow_up", codes.party(data.followUp()))
                .and("place", codes.place(data.place()))
                .and("source", data.origin().source());
        if (data.origin().agreement() == null) {
            cells.and("followed_since", data.followedSince());
        }
        withDeadline(cells, data);
        withClassification(cells, data);
        commitment
                .ending()
                .ifPresent(ending -> cells.and("ended_as", ending.ended())
                        .and("ended_on", ending.endedOn())
                        .and("end_ground", ending.endGround())
                        .and("replaced_by", ending.replacedBy()));
        return cells;
    }

    private static void withDeadline(Cells cells, CommitmentData data) {
        var deadline = data.deadline();
        cells.and("due_on", deadline.due())
                .and("recurrence", deadline.recurrence())
                .and("recurs_until", deadline.recursUntil())
                .and("condition", deadline.condition())
                .and("condition_met_on", deadline.conditionMetOn())
                .and("term_days", deadline.termDays());
    }

    private static void withClassification(Cells cells, CommitmentData data) {
        var classification = data.classification();
        cells.and("weight", classification.weight().value())
                .and("purpose", classification.purpose())
                .and("output", classification.output())
                .and("dimension", classification.dimension())
                .and("women_focused", classification.womenFocused());
    }

    /** Without those about milestones, which the format does not hold: they would read as if about the whole. */
    Stream<Cells> statements(CommitmentRecord commitment) {
        return commitment.statements().stream()
                .filter(said -> said.milestone() == null)
                .map(said -> Cells.of("commitment", commitment.number())
                        .and("voice", said.voice())
                        .and("party", codes.party(said.party()))
                        .and("stated_on", said.statedOn())
                        .and("standing", said.standing())
                        .and("words", said.words())
                        .and("occurrence", said.occurrence())
                        .and("fulfilled_on", said.fulfilledOn())
                        .and("disputes", said.disputes())
                        .and("takes_back", said.takesBack())
                        .and("manner", said.manner())
                        .and("source", said.source()));
    }
}
