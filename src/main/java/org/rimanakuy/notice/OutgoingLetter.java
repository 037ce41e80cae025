package org.rimanakuy.notice;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.StaleVersionRefusal;

/** A letter on its way: tried for two days, less and less often, then given up: a mail server may be down for one. */
@Entity
@Table(name = "letter")
class OutgoingLetter {

    /** Between one try and the next; together two days less a few minutes. */
    static final List<Duration> PAUSES = Stream.concat(
                    Stream.of(1, 2, 5, 15, 30, 60, 120),
                    Stream.generate(() -> 240).limit(11))
            .map(Duration::ofMinutes)
            .toList();

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "letter_id"))
    private LetterId id;

    @Version
    private @Nullable Integer version;

    private String purpose;

    private UUID about;

    private @Nullable String recipient;

    private @Nullable String address;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String title;

    private @Nullable String bodyText;

    private @Nullable String bodyHtml;

    private @Nullable Instant worthUntil;

    private @Nullable String endingLink;

    @Enumerated(EnumType.STRING)
    private LetterState state = LetterState.WAITING;

    private Instant postedAt;

    private @Nullable Instant claimedAt;

    private int attempts;

    private @Nullable Instant nextTryAt;

    private @Nullable Instant settledAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Trouble trouble;

    private @Nullable String reply;

    private @Nullable Instant blankedAt;

    @ElementCollection
    @CollectionTable(name = "letter_attachment", joinColumns = @JoinColumn(name = "letter_id"))
    @OrderColumn(name = "position")
    private List<Attachment> attachments = new ArrayList<>();

    OutgoingLetter(LetterId id, Letter letter, Instant now) {
        this.id = id;
        this.purpose = letter.purpose();
        this.about = letter.about();
        this.recipient = letter.recipient().name();
        this.address = letter.recipient().address();
        this.language = letter.language();
        this.title = letter.title();
        this.bodyText = letter.body().text();
        this.bodyHtml = letter.body().html();
        this.worthUntil = letter.worthUntil();
        this.endingLink = letter.endingLink();
        this.postedAt = now;
        this.attachments.addAll(letter.attachments());
    }

    @SuppressWarnings("NullAway.Init")
    protected OutgoingLetter() {}

    OutgoingLetter atVersion(int seen) {
        StaleVersionRefusal.unlessSame(version, seen);
        return this;
    }

    /** @return empty once it was blanked */
    Optional<Letter> letter() {
        if (recipient == null || address == null || bodyText == null || bodyHtml == null) {
            return Optional.empty();
        }
        return Optional.of(new Letter(
                purpose,
                about,
                new Recipient(recipient, address),
                language,
                title,
                new LetterBody(bodyText, bodyHtml),
                attachments,
                worthUntil,
                endingLink));
    }

    /** @return when to try again; empty when it went or was given up */
    Optional<Instant> settle(Delivery delivery, Instant now) {
        if (state != LetterState.WAITING) {
            return Optional.empty();
        }
        claimedAt = null;
        trouble = delivery.trouble();
        reply = delivery.reply();
        if (trouble != null && isTriedAgainAfter(trouble) && attempts <= PAUSES.size()) {
            nextTryAt = now.plus(PAUSES.get(Math.max(attempts, 1) - 1));
            return Optional.of(nextTryAt);
        }
        state = trouble == null ? LetterState.SENT : LetterState.FAILED;
        nextTryAt = null;
        settledAt = now;
        return Optional.empty();
    }

    /** What may have been taken is not sent again where twice is worse than never. */
    private boolean isTriedAgainAfter(Trouble after) {
        return !after.isLasting() && !(isNotice() && after == Trouble.UNCLEAR);
    }

    /**
     * It was taken, and came back.
     *
     * @return whether that is news
     */
    boolean returned(Delivery report, Instant now) {
        if (state != LetterState.SENT && trouble != Trouble.UNCLEAR) {
            return false;
        }
        state = LetterState.RETURNED;
        trouble = report.trouble();
        reply = report.reply();
        settledAt = now;
        return true;
    }

    boolean isNotice() {
        return endingLink != null;
    }

    /** Whether whoever claimed it is taken for dead, and may have handed it over before. */
    boolean isInDoubt(Instant lapsed) {
        return isNotice() && claimedAt != null && claimedAt.isBefore(lapsed);
    }

    LetterUndeliverable undeliverable() {
        return new LetterUndeliverable(purpose, about, state == LetterState.RETURNED);
    }

    boolean isWaiting() {
        return state == LetterState.WAITING;
    }

    boolean isTooLate(Instant now) {
        return worthUntil != null && worthUntil.isBefore(now);
    }

    /** From the beginning, with two whole days to arrive. */
    void sendAgain() {
        if (state == LetterState.SENT) {
            throw LetterRefusal.sent();
        }
        if (blankedAt != null) {
            throw LetterRefusal.blanked();
        }
        state = LetterState.WAITING;
        attempts = 0;
        nextTryAt = null;
        settledAt = null;
    }

    LetterId id() {
        return id;
    }

    /** As lists and the journal call it; what a notice was about is only between the register and its reader. */
    String title() {
        return isNotice() ? "" : title;
    }
}
