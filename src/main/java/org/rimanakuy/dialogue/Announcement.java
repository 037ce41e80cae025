package org.rimanakuy.dialogue;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.notice.Phrases;

/**
 * What an invitation tells: what the next one may have to correct.
 *
 * @param venue where, in words
 * @param agenda the titles of its points, one a line
 */
@Embeddable
public record Announcement(
        Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable String venue,
        String agenda) {

    static Announcement of(Instant startsAt, @Nullable Instant endsAt, String venue, List<AgendaItemRow> points) {
        var agenda =
                points.stream().map(point -> point.title().replace('\n', ' ')).collect(Collectors.joining("\n"));
        return new Announcement(startsAt, endsAt, venue.isBlank() ? null : venue, agenda);
    }

    List<String> points() {
        return agenda.isEmpty() ? List.of() : agenda.lines().toList();
    }

    /** What is different now, a sentence each; empty when nothing is. */
    public List<String> changesSince(Announcement before, ZoneId zone, Phrases phrases) {
        var changes = new ArrayList<String>();
        if (!startsAt.equals(before.startsAt) || !Objects.equals(endsAt, before.endsAt)) {
            changes.add(phrases.say(
                    "dialogue.invitation.change.time",
                    phrases.when(before.startsAt, before.endsAt, zone),
                    phrases.when(startsAt, endsAt, zone)));
        }
        if (!Objects.equals(venue, before.venue)) {
            changes.add(phrases.say("dialogue.invitation.change.venue", told(before, phrases), told(this, phrases)));
        }
        points().stream()
                .filter(point -> !before.points().contains(point))
                .forEach(point -> changes.add(phrases.say("dialogue.invitation.change.added", point)));
        before.points().stream()
                .filter(point -> !points().contains(point))
                .forEach(point -> changes.add(phrases.say("dialogue.invitation.change.dropped", point)));
        return changes;
    }

    private static String told(Announcement announcement, Phrases phrases) {
        return announcement.venue == null ? phrases.say("dialogue.invitation.venue-unknown") : announcement.venue;
    }
}
