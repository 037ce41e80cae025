package org.rimanakuy.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.Text;

/**
 * A letter to one recipient.
 *
 * @param purpose message key of why it is written, such as {@code dialogue.letter.invitation}
 * @param about identity of what it is about, such as a session
 * @param language the one it is written in first
 * @param title its subject line
 * @param worthUntil from when on it is better not sent at all; empty where it never goes stale
 * @param endingLink where one click ends letters of this kind, as RFC 8058 has it; only a notice has one
 */
public record Letter(
        String purpose,
        UUID about,
        Recipient recipient,
        Language language,
        String title,
        LetterBody body,
        List<Attachment> attachments,
        @Nullable Instant worthUntil,
        @Nullable String endingLink) {

    public Letter {
        title = OneLine.of(title, Text.TITLE);
        attachments = List.copyOf(attachments);
    }

    public Letter(
            String purpose,
            UUID about,
            Recipient recipient,
            Language language,
            String title,
            LetterBody body,
            List<Attachment> attachments,
            @Nullable Instant worthUntil) {
        this(purpose, about, recipient, language, title, body, attachments, worthUntil, null);
    }

    /**
     * Whether somebody asked to be told and is told by it: that is never sent twice and not at night, while any other letter
     * is rather sent twice than not at all.
     */
    public boolean isNotice() {
        return endingLink != null;
    }
}
