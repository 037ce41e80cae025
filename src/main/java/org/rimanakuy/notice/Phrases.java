package org.rimanakuy.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.DateWords;
import org.rimanakuy.shared.Language;
import org.springframework.context.MessageSource;

/** What letters say, in one language. */
public final class Phrases {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private final MessageSource messages;
    private final Language language;

    Phrases(MessageSource messages, Language language) {
        this.messages = messages;
        this.language = language;
    }

    public Language language() {
        return language;
    }

    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, language.locale());
    }

    public String day(LocalDate day) {
        var weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, language.locale());
        return say("notice.phrase.day", weekday, DateWords.in(language.locale()).of(day));
    }

    /** A stretch of time as the clock in the room shows it, and whose clock that is. */
    public String when(Instant startsAt, @Nullable Instant endsAt, ZoneId zone) {
        var starts = startsAt.atZone(zone);
        var clock = zone.getDisplayName(TextStyle.FULL, language.locale());
        if (endsAt == null) {
            return say("notice.phrase.from", day(starts.toLocalDate()), HOUR.format(starts), clock);
        }
        var ends = endsAt.atZone(zone);
        return say("notice.phrase.from-to", day(starts.toLocalDate()), HOUR.format(starts), end(starts, ends), clock);
    }

    private String end(ZonedDateTime starts, ZonedDateTime ends) {
        return ends.toLocalDate().equals(starts.toLocalDate())
                ? HOUR.format(ends)
                : say("notice.phrase.other-day", HOUR.format(ends), day(ends.toLocalDate()));
    }
}
