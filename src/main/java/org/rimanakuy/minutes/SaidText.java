package org.rimanakuy.minutes;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import org.rimanakuy.dialogue.ItemState;
import org.rimanakuy.minutes.Proceedings.Point;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.Wording;

/** Of the canonical text, what was said: the lines, numbered within their point of the agenda, and what was promised in them. */
final class SaidText {

    private final Proceedings told;
    private final CanonicalText.Writer text;

    SaidText(Proceedings told, CanonicalText.Writer text) {
        this.told = told;
        this.text = text;
    }

    void write() {
        text.section("Lo tratado");
        for (var point : told.points()) {
            var title = point.item().map(item -> item.title()).orElse("Otros asuntos");
            text.say(0, point.number() + ". " + title);
            if (point.lines().isEmpty()) {
                text.say(1, isLeft(point) ? "No se trató." : "No consta lo que se dijo.");
            }
            lines(point);
        }
    }

    /** Whether it was put off or taken from the agenda. */
    private static boolean isLeft(Point point) {
        return point.item()
                .filter(item -> item.state() == ItemState.POSTPONED || item.state() == ItemState.DROPPED)
                .isPresent();
    }

    private void lines(Point point) {
        for (var index = 0; index < point.lines().size(); index++) {
            line(point.number() + "." + (index + 1), point.lines().get(index));
        }
    }

    private void line(String number, LineRow line) {
        var data = line.data();
        var indent = 1 + data.depth();
        text.say(indent, number + " " + kind(data) + who(data) + " [" + line.code() + "]");
        text.say(indent + 1, data.text());
        stances(indent + 1, line.stances());
        quorum(indent + 1, line);
        if (data.settles() != null) {
            text.say(indent + 1, "Resuelve el pendiente " + data.settles() + ".");
        }
        if (data.addendumTo() != null) {
            text.say(indent + 1, "Adenda a " + data.addendumTo() + ".");
        }
        told.pledges().getOrDefault(line.id(), List.of()).forEach(pledged -> pledge(indent + 1, pledged));
        var lacks = told.quality().of(line.id());
        if (!lacks.isEmpty()) {
            text.say(indent + 1, "Falta: " + lacks.stream().map(ActaWords::of).collect(joining(", ")) + ".");
        }
    }

    private static String kind(LineData data) {
        var consent = data.consent() == null ? "" : " " + ActaWords.of(data.consent());
        var summary = data.wording() == Wording.SUMMARY ? " (resumen)" : "";
        return ActaWords.of(data.kind()) + consent + summary;
    }

    private String who(LineData data) {
        var party = data.party() == null ? "" : ", " + told.name(data.party());
        var speaker = data.speaker() == null ? "" : ", " + data.speaker();
        return party + speaker;
    }

    private void stances(int indent, Map<PartyId, Stance> stances) {
        for (var stance : Stance.values()) {
            var parties = stances.entrySet().stream()
                    .filter(taken -> taken.getValue() == stance)
                    .map(taken -> told.name(taken.getKey()))
                    .sorted()
                    .collect(joining("; "));
            if (!parties.isEmpty()) {
                text.say(indent, ActaWords.of(stance) + ": " + parties + ".");
            }
        }
    }

    private void quorum(int indent, LineRow line) {
        var quorum = told.quorums().get(line.id());
        if (quorum == null || !quorum.isDefined() || quorum.isReached()) {
            return;
        }
        var missing = quorum.missing().stream().map(told::name).sorted().collect(joining("; "));
        text.say(
                indent,
                "Sin quórum en ese momento: presentes " + quorum.present().size() + " de " + quorum.needed()
                        + " delegaciones necesarias." + (missing.isEmpty() ? "" : " No estaba: " + missing + "."));
    }

    private void pledge(int indent, Pledged pledged) {
        var number = pledged.number() == null ? "" : " " + pledged.number();
        var beneficiaries =
                pledged.beneficiaries().stream().map(told::name).sorted().collect(joining("; "));
        text.say(indent, "Compromiso" + number + ": " + pledged.title());
        text.say(indent + 1, "Se compromete: " + told.name(pledged.promisor()));
        text.say(indent + 1, beneficiaries.isEmpty() ? "A favor de: no consta" : "A favor de: " + beneficiaries);
        text.say(indent + 1, pledged.due() == null ? "Plazo: sin plazo" : "Plazo: " + ActaWords.due(pledged.due()));
        text.say(
                indent + 1,
                pledged.followUp() == null
                        ? "Seguimiento: sin seguimiento"
                        : "Seguimiento: " + told.name(pledged.followUp()));
        text.say(indent + 1, "Peso: " + ActaWords.weight(pledged.weight()));
    }
}
