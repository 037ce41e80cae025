package org.rimanakuy.minutes;

import static java.util.stream.Collectors.joining;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.dialogue.AgendaItemRow;
import org.rimanakuy.dialogue.AttendeeRow;
import org.rimanakuy.dialogue.Presence;
import org.rimanakuy.minutes.Proceedings.Delegated;

/**
 * The canonical text of minutes: what circulates, and what is hashed when they become an acta. It is in Spanish, made of
 * nothing that depends on the day it is written, and can be read by whoever finds the file without this register.
 */
final class ActaText {

    private final Proceedings told;
    private final ZoneId zone;
    private final CanonicalText.Writer text = new CanonicalText.Writer();

    private ActaText(Proceedings told) {
        this.told = told;
        this.zone = told.session().data().zone();
    }

    /** The text that the delegations are asked to correct and to answer. */
    static CanonicalText circulating(Proceedings told, int version) {
        var acta = new ActaText(told);
        acta.text.title("Acta de la sesión " + told.session().code() + ", versión " + version + " (en circulación)");
        acta.proceedings();
        acta.signatures();
        return acta.text.done();
    }

    /** @param answers to the last version, those of the silent included */
    static CanonicalText closed(Proceedings told, ActaNumber number, List<AnswerRow> answers) {
        var acta = new ActaText(told);
        acta.text.title("Acta " + number);
        acta.proceedings();
        acta.answers(answers);
        acta.signatures();
        return acta.text.done();
    }

    private void proceedings() {
        header();
        agenda();
        attendance();
        quorum();
        new SaidText(told, text).write();
        new GapsText(told, text).write();
    }

    private void header() {
        var session = told.session().data();
        fact("Mesa", told.then().tableName() + " (" + told.then().tableCode() + ")");
        fact("Sesión", told.session().code() + ", " + ActaWords.of(session.kind()) + ": " + session.title());
        fact("Fecha", ActaWords.day(session.heldOn()) + hours());
        fact(
                "Lugar",
                Stream.of(session.venue(), told.place())
                        .filter(known -> known != null)
                        .collect(joining(", ")));
        fact("Idiomas", session.languages().stream().map(ActaWords::of).collect(joining(", ")));
        fact("Interpreta", session.interpreter());
        fact("Redacta", session.drafter());
        if (told.manner() == MinutesManner.FROM_PAPER) {
            fact("Transcrita de", told.transcribedFrom());
            fact("Transcrita por", told.transcribedBy());
        }
        fact("Forma del texto", Integer.toString(ActaWords.FORM));
    }

    private void fact(String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            text.say(0, name + ": " + value);
        }
    }

    private String hours() {
        var session = told.session();
        var from =
                session.openedAt() != null ? session.openedAt() : session.data().startsAt();
        var until =
                session.closedAt() != null ? session.closedAt() : session.data().endsAt();
        if (from == null) {
            return "";
        }
        var begins = ", " + (until == null ? "desde las " : "de ") + ActaWords.hour(from, zone);
        return begins + (until == null ? "" : " a " + ActaWords.hour(until, zone)) + " (" + zone.getId() + ")";
    }

    private void agenda() {
        text.section("Orden del día");
        if (told.agenda().isEmpty()) {
            text.say(0, "La sesión no tuvo orden del día.");
        }
        for (var index = 0; index < told.agenda().size(); index++) {
            point(index + 1, told.agenda().get(index));
        }
    }

    private void point(int number, AgendaItemRow item) {
        var presenter = item.presenter() == null ? "" : ". Presenta: " + item.presenter();
        var minutes = item.minutesPlanned() == null ? "" : ". Minutos previstos: " + item.minutesPlanned();
        text.say(0, number + ". " + item.title() + presenter + minutes + " (" + ActaWords.of(item.state()) + ")");
        if (item.stateReason() != null) {
            text.say(1, "Motivo: " + item.stateReason());
        }
        for (var paper : item.papers()) {
            var when = paper.handedOutOn() == null
                    ? "no consta cuándo se entregó"
                    : "entregado el " + ActaWords.day(paper.handedOutOn());
            text.say(1, "Documento: " + paper.title() + ", " + when);
        }
    }

    private void attendance() {
        text.section("Asistencia por delegación");
        var delegations = told.delegations();
        if (delegations.isEmpty()) {
            text.say(0, "No consta quién asistió.");
        }
        delegations.forEach(this::delegation);
    }

    private void delegation(Delegated delegation) {
        text.say(0, told.name(delegation.party()));
        for (var person : delegation.people()) {
            text.say(1, person.person() + ", " + ActaWords.of(person.capacity()) + hours(person));
        }
    }

    private String hours(AttendeeRow person) {
        return person.presences().stream().map(this::hours).collect(joining(" y ", ", ", ""));
    }

    private String hours(Presence presence) {
        var left = presence.leftAt();
        return left == null
                ? "desde las " + ActaWords.hour(presence.arrivedAt(), zone)
                : "de " + ActaWords.hour(presence.arrivedAt(), zone) + " a " + ActaWords.hour(left, zone);
    }

    private void quorum() {
        var needed = told.then().quorum();
        text.section("Quórum");
        text.say(
                0,
                needed == null
                        ? "Ningún instrumento dice cuántas delegaciones hacen quórum."
                        : "Delegaciones que hacen quórum: " + needed + ".");
    }

    private void answers(List<AnswerRow> answers) {
        text.section("Respuestas de las delegaciones");
        for (var answer : byName(answers)) {
            var said = answer.answer();
            text.say(0, told.name(answer.party()) + ": " + ActaWords.of(said.kind()) + how(answer));
            if (said.words() != null) {
                text.say(1, said.words());
            }
        }
    }

    /** As they were called then: a later name moves no answer. */
    private List<AnswerRow> byName(List<AnswerRow> answers) {
        return answers.stream()
                .sorted(Comparator.comparing((AnswerRow one) -> told.name(one.party()))
                        .thenComparing(one -> one.party().toString()))
                .toList();
    }

    private String how(AnswerRow answer) {
        if (answer.answeredBy() == null) {
            return ".";
        }
        var on = " (" + ActaWords.day(answer.answeredAt(), zone);
        if (!answer.isFromPaper()) {
            return on + ", por " + answer.answeredBy() + ").";
        }
        var hash = answer.scanSha256() == null ? "" : ", SHA-256 " + answer.scanSha256();
        return on + ", transcrito por " + answer.answeredBy() + " de: " + answer.paper() + hash + ").";
    }

    private void signatures() {
        text.section("Firmas por delegación");
        told.delegations().forEach(delegation -> text.say(0, told.name(delegation.party()) + ":"));
    }
}
