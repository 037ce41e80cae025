package org.rimanakuy.subscription;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.rimanakuy.notice.Letters;
import org.rimanakuy.notice.QuietHours;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SystemActs;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes to whoever is due. A letter is posted in the same transaction that notes how far its reader was told: whatever
 * breaks off, and however many servers run, each reader is told everything once. At night it waits.
 */
@Component
class Dispatch {

    private static final int AT_ONCE = 500;

    private final Subscribers subscribers;
    private final NewsReader news;
    private final DigestLetter letter;
    private final Letters letters;
    private final QuietHours quiet;
    private final SystemActs system;
    private final TransactionTemplate transaction;
    private final Timetable timetable;
    private final Clock clock;

    Dispatch(
            Subscribers subscribers,
            NewsReader news,
            DigestLetter letter,
            Letters letters,
            QuietHours quiet,
            SystemActs system,
            PlatformTransactionManager transactions,
            Timetable timetable,
            Clock clock) {
        this.subscribers = subscribers;
        this.news = news;
        this.letter = letter;
        this.letters = letters;
        this.quiet = quiet;
        this.system = system;
        this.transaction = new TransactionTemplate(transactions);
        this.timetable = timetable;
        this.clock = clock;
    }

    /** @return how many letters were posted */
    int run() {
        var now = clock.instant();
        return quiet.endingAfter(now).isPresent() ? 0 : system.as("rimanakuy", Role.SECRETARIAT, () -> run(now));
    }

    private int run(Instant now) {
        var until = news.now();
        var posted = 0;
        var after = new UUID(0, 0);
        while (true) {
            var due = subscribers.due(until, now, after, AT_ONCE);
            if (due.isEmpty()) {
                return posted;
            }
            for (var telling : read(due, until)) {
                posted += tell(telling, until) ? 1 : 0;
            }
            after = due.getLast().id();
        }
    }

    private record Telling(Subscriber reader, Digest digest) {}

    /** One reading of the news for all of them, from where the first of them was left. */
    private List<Telling> read(List<Subscriber> due, NewsReader.Mark until) {
        var tellings =
                due.stream().map(reader -> new Telling(reader, new Digest())).toList();
        var interested = new HashMap<Topic, List<Telling>>();
        for (var telling : tellings) {
            telling.reader()
                    .topics()
                    .forEach(topic -> interested
                            .computeIfAbsent(topic, any -> new ArrayList<>())
                            .add(telling));
        }
        news.each(earliest(due), until, (position, item) -> {
            var told = new HashSet<UUID>();
            for (var topic : item.topics()) {
                for (var telling : interested.getOrDefault(topic, List.of())) {
                    var reader = telling.reader();
                    if (position.isAfter(reader.told()) && told.add(reader.id())) {
                        telling.digest().add(item);
                    }
                }
            }
        });
        return tellings;
    }

    private static NewsReader.Mark earliest(List<Subscriber> due) {
        return due.stream()
                .map(Subscriber::told)
                .reduce((one, other) -> new NewsReader.Mark(
                        Math.min(one.sequence(), other.sequence()),
                        one.day().isBefore(other.day()) ? one.day() : other.day()))
                .orElseThrow();
    }

    private boolean tell(Telling telling, NewsReader.Mark until) {
        var reader = telling.reader();
        var next = timetable.next(reader.rhythm());
        return Boolean.TRUE.equals(transaction.execute(status -> {
            var written = subscribers.tellUpTo(reader, until, next.orElse(null))
                    && !telling.digest().isEmpty();
            if (written) {
                letters.post(letter.of(reader, telling.digest()));
            }
            return written;
        }));
    }
}
