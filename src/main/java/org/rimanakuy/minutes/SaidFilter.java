package org.rimanakuy.minutes;

import java.util.Optional;
import org.rimanakuy.dialogue.RoundtableId;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.SoughtWords;

/**
 * What to look for in everything said; every part that is there must hold.
 *
 * @param words each must occur in the line
 * @param roundtable the roundtable or any of its subgroups
 * @param party who said it, whose reservation it is, or who took a stance on it
 * @param from the earliest day a session can have been held on, and {@code until} the latest; a session of which only the year is
 *     known is found by every day of that year
 * @param withoutExamples whether the training record is left out
 */
public record SaidFilter(
        Optional<SoughtWords> words,
        Optional<RoundtableId> roundtable,
        Optional<PartyId> party,
        Optional<LineKind> kind,
        Optional<PartialDate> from,
        Optional<PartialDate> until,
        boolean withoutExamples) {

    /** The longest search, in characters. */
    public static final int WORDS = 200;

    public static final SaidFilter ALL = new SaidFilter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false);

    public SaidFilter {
        words = words.map(sought -> new SoughtWords(sought.typed().strip()))
                .filter(sought -> !sought.typed().isEmpty());
        words.map(sought -> sought.typed().length())
                .filter(length -> length > WORDS)
                .ifPresent(length -> {
                    throw new InvalidInputRefusal("minutes.said.refusal.too-long", length, WORDS);
                });
    }

    public SaidFilter withWords(String typed) {
        return new SaidFilter(
                Optional.of(new SoughtWords(typed)), roundtable, party, kind, from, until, withoutExamples);
    }

    public SaidFilter withRoundtable(RoundtableId at) {
        return new SaidFilter(words, Optional.of(at), party, kind, from, until, withoutExamples);
    }

    public SaidFilter withParty(PartyId concerned) {
        return new SaidFilter(words, roundtable, Optional.of(concerned), kind, from, until, withoutExamples);
    }

    public SaidFilter withKind(LineKind wanted) {
        return new SaidFilter(words, roundtable, party, Optional.of(wanted), from, until, withoutExamples);
    }

    public SaidFilter between(PartialDate first, PartialDate last) {
        return new SaidFilter(words, roundtable, party, kind, Optional.of(first), Optional.of(last), withoutExamples);
    }

    public SaidFilter leavingOutExamples() {
        return new SaidFilter(words, roundtable, party, kind, from, until, true);
    }
}
