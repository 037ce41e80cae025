package org.rimanakuy.minutes.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.dialogue.AgendaItemId;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.minutes.Consent;
import org.rimanakuy.minutes.LineData;
import org.rimanakuy.minutes.LineId;
import org.rimanakuy.minutes.LineKind;
import org.rimanakuy.minutes.OnLine;
import org.rimanakuy.minutes.SaveLine;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.Wording;

/**
 * What a page that minutes are typed on has to tell.
 *
 * @param seen the latest change it has heard of
 * @param desk which page it is
 */
record Typed(long seen, UUID desk, List<Change> changes) {

    private static final Duration OLDEST = Duration.ofDays(2);

    /**
     * What became of one line, in this order: said, moved, dropped.
     *
     * @param desk the page it was typed on, which may be no more
     * @param version of the line it was typed over
     * @param age milliseconds since it was typed first; a page knows durations, and the hour only by its own clock
     * @param data what it says; empty where no words changed
     * @param dropped whether it was taken out or back; empty where neither
     */
    record Change(
            UUID id,
            UUID desk,
            int version,
            @Nullable UUID after,
            long age,
            @Nullable Words data,
            boolean moved,
            @Nullable Boolean dropped) {

        LineId line() {
            return new LineId(id);
        }

        @Nullable
        LineId below() {
            return after == null ? null : new LineId(after);
        }

        OnLine on(SessionId session) {
            return new OnLine(session, line(), version, desk);
        }

        SaveLine saying(Words words, SessionId session, Instant now) {
            var ago = Duration.ofMillis(Math.clamp(age, 0, OLDEST.toMillis()));
            return new SaveLine(session, line(), version, words.data(now.minus(ago)), below(), desk);
        }
    }

    /** The words of a line and all that goes with them, as they travel. */
    record Words(
            LineKind kind,
            int depth,
            String text,
            Wording wording,
            Language language,
            @Nullable UUID item,
            @Nullable UUID party,
            @Nullable String speaker,
            @Nullable Consent consent,
            @Nullable String settles,
            @Nullable String addendumTo,
            @Nullable String source) {

        static Words of(LineData data) {
            return new Words(
                    data.kind(),
                    data.depth(),
                    data.text(),
                    data.wording(),
                    data.language(),
                    data.item() == null ? null : data.item().value(),
                    data.party() == null ? null : data.party().value(),
                    data.speaker(),
                    data.consent(),
                    data.settles(),
                    data.addendumTo(),
                    data.source());
        }

        LineData data(Instant saidAt) {
            return new LineData(
                    kind,
                    depth,
                    text,
                    wording,
                    language,
                    item == null ? null : new AgendaItemId(item),
                    party == null ? null : new PartyId(party),
                    speaker,
                    consent,
                    saidAt,
                    settles,
                    addendumTo,
                    source);
        }
    }
}
