package org.rimanakuy.minutes;

import java.time.LocalDate;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.shared.Refusal;

/** Why minutes do not move on, or are not changed any more. */
public final class ActaRefusal extends Refusal {

    private ActaRefusal(String key, Object... arguments) {
        super(key, arguments);
    }

    static ActaRefusal unknown(SessionId session) {
        return new ActaRefusal("minutes.acta.refusal.unknown", session.toString());
    }

    static ActaRefusal notOnRecord(String number) {
        return new ActaRefusal("minutes.acta.refusal.not-on-record", number);
    }

    static ActaRefusal closed(String number) {
        return new ActaRefusal("minutes.acta.refusal.closed", number);
    }

    static ActaRefusal anotherText(String number) {
        return new ActaRefusal("minutes.acta.refusal.another-text", number);
    }

    static ActaRefusal onRecord(String session) {
        return new ActaRefusal("minutes.acta.refusal.on-record", session);
    }

    static ActaRefusal fromSource() {
        return new ActaRefusal("minutes.acta.refusal.from-source");
    }

    static ActaRefusal noExample() {
        return new ActaRefusal("minutes.acta.refusal.no-example");
    }

    static ActaRefusal typedHere() {
        return new ActaRefusal("minutes.acta.refusal.typed-here");
    }

    static ActaRefusal notHeld() {
        return new ActaRefusal("minutes.acta.refusal.not-held");
    }

    static ActaRefusal noLines() {
        return new ActaRefusal("minutes.acta.refusal.no-lines");
    }

    static ActaRefusal nobodyAttended() {
        return new ActaRefusal("minutes.acta.refusal.nobody-attended");
    }

    static ActaRefusal nothingChanged() {
        return new ActaRefusal("minutes.acta.refusal.nothing-changed");
    }

    static ActaRefusal notCirculating() {
        return new ActaRefusal("minutes.acta.refusal.not-circulating");
    }

    static ActaRefusal noLongerTyped() {
        return new ActaRefusal("minutes.acta.refusal.no-longer-typed");
    }

    static ActaRefusal anotherVersion(int latest) {
        return new ActaRefusal("minutes.acta.refusal.another-version", latest);
    }

    static ActaRefusal correctionsOver(LocalDate until) {
        return new ActaRefusal("minutes.acta.refusal.corrections-over", until);
    }

    static ActaRefusal didNotAttend() {
        return new ActaRefusal("minutes.acta.refusal.did-not-attend");
    }

    static ActaRefusal speaksForNobody() {
        return new ActaRefusal("minutes.acta.refusal.speaks-for-nobody");
    }

    static ActaRefusal unknownLine() {
        return new ActaRefusal("minutes.acta.refusal.no-such-line");
    }

    static ActaRefusal sameWords() {
        return new ActaRefusal("minutes.acta.refusal.same-words");
    }

    static ActaRefusal unknownCorrection() {
        return new ActaRefusal("minutes.acta.refusal.unknown-correction");
    }

    static ActaRefusal correctionAnswered() {
        return new ActaRefusal("minutes.acta.refusal.correction-answered");
    }

    static ActaRefusal withoutPaper() {
        return new ActaRefusal("minutes.acta.refusal.without-paper");
    }

    static ActaRefusal withoutScan() {
        return new ActaRefusal("minutes.acta.refusal.without-scan");
    }

    static ActaRefusal answersUntil(LocalDate until, int missing) {
        return new ActaRefusal("minutes.acta.refusal.answers-until", until, missing);
    }

    static ActaRefusal correctionsOpen(long open) {
        return new ActaRefusal("minutes.acta.refusal.corrections-open", open);
    }

    static ActaRefusal changedSince(int version) {
        return new ActaRefusal("minutes.acta.refusal.changed-since", version);
    }

    static ActaRefusal addendumToUnknown(String named) {
        return new ActaRefusal("minutes.acta.refusal.addendum-unknown", named);
    }
}
