package org.rimanakuy.subscription;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rimanakuy.notice.Letter;
import org.rimanakuy.notice.Phrasebook;
import org.rimanakuy.notice.Phrases;
import org.rimanakuy.notice.Recipient;
import org.rimanakuy.notice.Site;
import org.rimanakuy.notice.Writing;
import org.rimanakuy.shared.DateWords;
import org.springframework.stereotype.Component;

/** Writes to a subscriber what happened, in their language and for a small screen. */
@Component
class DigestLetter {

    static final String PURPOSE = "subscription.letter.purpose";

    private static final int NAMED = 5;

    private final Phrasebook phrasebook;
    private final Topics topics;
    private final Site site;

    DigestLetter(Phrasebook phrasebook, Topics topics, Site site) {
        this.phrasebook = phrasebook;
        this.topics = topics;
        this.site = site;
    }

    Letter of(Subscriber reader, Digest digest) {
        var phrases = phrasebook.in(reader.language());
        var address = Objects.requireNonNull(reader.address());
        var writing = new Writing();
        writing.in(reader.language(), letter -> write(letter, phrases, reader, digest));
        return new Letter(
                PURPOSE,
                reader.id(),
                new Recipient(phrases.say("subscription.letter.reader"), address),
                reader.language(),
                title(phrases, digest),
                writing.body(),
                List.of(),
                null,
                own(reader, "/fin"));
    }

    /** A single piece of news is told in the subject line already. */
    private static String title(Phrases phrases, Digest digest) {
        var subjects = digest.subjects();
        var first = subjects.getFirst();
        return subjects.size() == 1 && digest.unlisted() == 0
                ? phrases.say(
                        "subscription.letter.one",
                        first.code(),
                        phrases.say(
                                "subscription.news." + first.lines().getFirst().what()))
                : phrases.say("subscription.letter.several", subjects.size() + digest.unlisted());
    }

    private void write(Writing letter, Phrases phrases, Subscriber reader, Digest digest) {
        var dates = DateWords.in(reader.language().locale());
        for (var subject : digest.subjects()) {
            letter.link(subject.code() + " · " + subject.title(), page(reader, subject.path()));
            letter.list(subject.lines().stream()
                    .map(line -> phrases.say("subscription.news." + line.what()) + " (" + dates.of(line.on()) + ")")
                    .toList());
        }
        if (digest.unlisted() > 0) {
            letter.link(phrases.say("subscription.letter.unlisted", digest.unlisted()), page(reader, "/registro"));
        }
        letter.paragraph(phrases.say("subscription.letter.why", told(reader)));
        letter.link(phrases.say("subscription.letter.change"), own(reader, ""));
    }

    private String told(Subscriber reader) {
        var named = topics.named(reader.topics());
        var names = named.stream().limit(NAMED).map(NamedTopic::name).collect(Collectors.joining("; "));
        return named.size() > NAMED ? names + "…" : names;
    }

    private String own(Subscriber reader, String what) {
        return page(reader, "/avisos/de/" + reader.token() + what);
    }

    private String page(Subscriber reader, String path) {
        return site.link("/" + reader.language().code() + path);
    }
}
