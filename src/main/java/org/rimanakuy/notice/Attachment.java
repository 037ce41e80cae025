package org.rimanakuy.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.regex.Pattern;
import org.rimanakuy.shared.Text;

/**
 * A file that goes with a letter.
 *
 * @param mediaType with its parameters, such as {@code text/calendar; method=REQUEST; charset=UTF-8}
 */
@Embeddable
public record Attachment(
        String name,
        String mediaType,

        @Column(name = "content", length = LARGEST) byte[] content) {

    static final int LARGEST = 16_777_215;

    private static final Pattern MEDIA_TYPE = Pattern.compile("[\\w.+-]+/[\\w.+-]+(; ?[\\w-]+=[\\w.-]+)*");

    public Attachment {
        name = OneLine.of(name, Text.TITLE);
        if (!MEDIA_TYPE.matcher(mediaType).matches()) {
            throw new IllegalArgumentException(mediaType);
        }
    }

    /** A calendar is read by mail programs, not only kept by them: it invites. */
    boolean isCalendar() {
        return mediaType.startsWith("text/calendar");
    }
}
