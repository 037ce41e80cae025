package org.rimanakuy.subscription;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.rimanakuy.security.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happened lately, as letters tell it, for whoever reads it on a page or on paper. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Roles.ANYONE)
public class NewsService {

    /** Acts of the journal; after a large import not all of the last weeks can be looked through while somebody waits. */
    static final long LOOKED_THROUGH = 20_000;

    private final NewsReader news;
    private final Topics topics;
    private final Clock clock;

    NewsService(NewsReader news, Topics topics, Clock clock) {
        this.news = news;
        this.topics = topics;
        this.clock = clock;
    }

    public Optional<NamedTopic> topic(TopicKind kind, String code) {
        return topics.byCode(kind, code);
    }

    /** @param since the first day that counts */
    public Digest of(Set<Topic> followed, LocalDate since) {
        var digest = new Digest();
        if (!followed.isEmpty()) {
            var until = news.now();
            var after = news.before(since);
            var latest = until.sequence() - LOOKED_THROUGH;
            if (after.sequence() < latest) {
                digest.cut();
                after = new NewsReader.Mark(latest, after.day());
            }
            news.each(after, until, (position, item) -> {
                if (item.topics().stream().anyMatch(followed::contains)) {
                    digest.add(item);
                }
            });
        }
        return digest;
    }

    /** @param days counted back from today, which is the last of them */
    public LocalDate first(int days) {
        return LocalDate.now(clock).minusDays(days - 1L);
    }
}
