package org.rimanakuy.minutes;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.dialogue.AgendaItemId;
import org.rimanakuy.shared.Composite;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.Text;
import org.rimanakuy.shared.Wording;

/**
 * What a line says.
 *
 * @param depth how far it is indented, 0 to {@link #DEEPEST}
 * @param text as it was typed, blank while nothing is
 * @param item the point of the agenda it belongs to
 * @param party who said it, or whose reservation it is
 * @param speaker the person, only where the person asked to be named
 * @param consent how a decision or an agreement was reached
 * @param saidAt when it was first typed; the quorum of a decision is that of this moment
 * @param settles the code of the pending line of an earlier session that this one settles
 * @param addendumTo the number of an earlier acta, or the code of one of its lines, that this one changes
 */
@Embeddable
public record LineData(
        @Enumerated(EnumType.STRING) LineKind kind,
        int depth,
        String text,
        @Enumerated(EnumType.STRING) Wording wording,
        @Enumerated(EnumType.STRING) Language language,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "item_id")) @Nullable
        AgendaItemId item,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "party_id")) @Nullable
        PartyId party,

        @Nullable String speaker,
        @Enumerated(EnumType.STRING) @Nullable Consent consent,
        @Nullable Instant saidAt,
        @Nullable String settles,
        @Nullable String addendumTo,
        @Nullable String source)
        implements Composite {

    public static final int DEEPEST = 3;

    public LineData {
        if (text.length() > Text.LONG) {
            throw new InvalidInputRefusal("shared.refusal.text-too-long", text.length(), Text.LONG);
        }
        depth = Math.clamp(depth, 0, DEEPEST);
        speaker = Text.optional(speaker, Text.TITLE);
        settles = Text.optional(settles, Text.CODE);
        addendumTo = Text.optional(addendumTo, Text.CODE);
        source = Text.optional(source, Text.SOURCE);
        if (kind != LineKind.DECISION && kind != LineKind.AGREEMENT) {
            consent = null;
        }
    }

    /** The same in other words. */
    LineData saying(String words) {
        return new LineData(
                kind,
                depth,
                words,
                wording,
                language,
                item,
                party,
                speaker,
                consent,
                saidAt,
                settles,
                addendumTo,
                source);
    }

    /** The same, said when it was said first. */
    LineData firstSaidAt(@Nullable Instant first) {
        return new LineData(
                kind,
                depth,
                text,
                wording,
                language,
                item,
                party,
                speaker,
                consent,
                first == null ? saidAt : first,
                settles,
                addendumTo,
                source);
    }

    /** The same words, with how they came about and what they settle or change. */
    public LineData cameAbout(
            @Nullable Consent how, @Nullable String who, @Nullable String settled, @Nullable String changed) {
        return new LineData(
                kind, depth, text, wording, language, item, party, who, how, saidAt, settled, changed, source);
    }

    /** Whether something was decided or agreed in it. */
    public boolean decides() {
        return kind == LineKind.DECISION || kind == LineKind.AGREEMENT;
    }
}
