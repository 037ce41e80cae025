package org.rimanakuy.portal;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rimanakuy.dialogue.RoundtableRow;
import org.rimanakuy.dialogue.RoundtableService;
import org.rimanakuy.notice.Site;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is new at a roundtable, as an Atom feed (RFC 4287): sessions, actas and what changes them. */
@Component
class RoundtableFeed {

    private static final int ENTRIES = 40;

    /** What tells readers something new about a session; who comes and goes during it does not. */
    private JdbcClient.StatementSpec sessions() {
        return sql.sql("""
            select concat('session/', s.session_id) as id, concat('/sesiones/', s.code) as path,
                concat('portal.feed.', s.state) as message, s.title as named, max(j.occurred_at) as updated
            from dialogue_session s join journal_entry j on j.subject_id = s.session_id and j.what like 'session-%'
                    and j.what <> 'session-scan-attached'
            where s.roundtable_id = :table
            group by s.session_id, s.code, s.state, s.title
            order by updated desc, s.session_id limit :most""");
    }

    private JdbcClient.StatementSpec actas() {
        return sql.sql("""
            select concat('acta/', m.number) as id, concat('/actas/', m.number) as path,
                'portal.feed.acta' as message, concat(m.number, ', ', s.title) as named, m.closed_at as updated
            from minutes m join dialogue_session s on s.session_id = m.session_id
            where s.roundtable_id = :table and m.state = 'CLOSED'
            order by updated desc, m.session_id limit :most""");
    }

    private JdbcClient.StatementSpec addenda() {
        return sql.sql("""
            select concat('addendum/', l.code) as id, concat('/actas/', m.number, '?linea=', l.code) as path,
                'portal.feed.addendum' as message, concat(m.number, ' → ', l.addendum_to) as named,
                m.closed_at as updated
            from minutes_line l join minutes m on m.session_id = l.session_id
                join dialogue_session s on s.session_id = m.session_id
            where s.roundtable_id = :table and m.state = 'CLOSED' and l.addendum_to is not null and not l.dropped
            order by updated desc, l.line_id limit :most""");
    }

    private final RoundtableService roundtables;
    private final MessageSource messages;
    private final Site site;
    private final JdbcClient sql;

    RoundtableFeed(RoundtableService roundtables, MessageSource messages, Site site, JdbcClient sql) {
        this.roundtables = roundtables;
        this.messages = messages;
        this.site = site;
        this.sql = sql;
    }

    private record News(String id, String path, String message, String named, Instant updated) {}

    Optional<String> of(String code, Frame frame) {
        return roundtables.byCode(code).map(table -> written(table, frame));
    }

    private String written(RoundtableRow table, Frame frame) {
        var news = Stream.of(sessions(), actas(), addenda())
                .flatMap(query -> news(query, table).stream())
                .sorted(Comparator.comparing(News::updated).reversed().thenComparing(News::id))
                .limit(ENTRIES)
                .toList();
        var feed = new Feed("atom_1.0");
        feed.setId(tag(frame, "roundtable/" + table.id()));
        feed.setTitle(table.name());
        feed.setUpdated(
                Date.from(news.isEmpty() ? Instant.EPOCH : news.getFirst().updated()));
        var author = new Person();
        author.setName(
                messages.getMessage("portal.product", null, frame.language().locale()));
        feed.setAuthors(List.of(author));
        feed.setOtherLinks(List.of(link("self", frame.path(), frame)));
        feed.setAlternateLinks(List.of(link("alternate", "/mesas/" + table.code(), frame)));
        feed.setEntries(news.stream().map(one -> entry(one, frame)).toList());
        try {
            return new WireFeedOutput().outputString(feed);
        } catch (FeedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<News> news(JdbcClient.StatementSpec query, RoundtableRow table) {
        return query.param("table", table.id().value())
                .param("most", ENTRIES)
                .query((row, index) -> new News(
                        row.getString("id"),
                        row.getString("path"),
                        row.getString("message"),
                        row.getString("named"),
                        row.getTimestamp("updated").toInstant()))
                .list();
    }

    private Entry entry(News news, Frame frame) {
        var entry = new Entry();
        entry.setId(tag(frame, news.id()));
        entry.setTitle(messages.getMessage(
                news.message(), new Object[] {news.named()}, frame.language().locale()));
        entry.setUpdated(Date.from(news.updated()));
        entry.setAlternateLinks(List.of(link("alternate", news.path(), frame)));
        return entry;
    }

    /** Stays what it is, wherever the page moves; each language is a feed of its own. */
    private String tag(Frame frame, String what) {
        return "tag:" + site.host() + ",2026:" + frame.lang() + "/" + what;
    }

    private Link link(String rel, String path, Frame frame) {
        var link = new Link();
        link.setRel(rel);
        link.setHref(site.link(frame.to(path)));
        return link;
    }
}
