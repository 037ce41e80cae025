package org.rimanakuy.subscription;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rimanakuy.notice.Letters;
import org.rimanakuy.notice.Recipient;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.Roles;
import org.rimanakuy.security.SystemActs;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.Text;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Being told by letter, for anyone who reads at an address. Nothing is sent before that address confirmed it, and whoever has
 * the link in a letter can change and end it. It is nobody's act on the record, so the journal does not speak of it.
 */
@Service
@Transactional
@PreAuthorize(Roles.ANYONE)
public class SubscriptionService {

    /** Letters that ask for a confirmation: for one address in a day, and for all together in an hour. */
    static final int PER_ADDRESS = 3;

    static final int PER_HOUR = 200;

    private final Subscribers subscribers;
    private final Requests requests;
    private final Topics topics;
    private final NewsReader news;
    private final ConfirmationLetter confirmation;
    private final Letters letters;
    private final SystemActs system;
    private final Timetable timetable;
    private final Clock clock;

    SubscriptionService(
            Subscribers subscribers,
            Requests requests,
            Topics topics,
            NewsReader news,
            ConfirmationLetter confirmation,
            Letters letters,
            SystemActs system,
            Timetable timetable,
            Clock clock) {
        this.subscribers = subscribers;
        this.requests = requests;
        this.topics = topics;
        this.news = news;
        this.confirmation = confirmation;
        this.letters = letters;
        this.system = system;
        this.timetable = timetable;
        this.clock = clock;
    }

    /**
     * Writes to an address to have it confirmed. One that was written to often enough is not written to again, and whoever
     * asks is not told so: nobody learns from it who is told of what.
     *
     * @throws SubscriptionRefusal for what is no address, or when too much is asked for at once
     */
    public void ask(NamedTopic topic, String typed, Language language, Rhythm rhythm) {
        ask(new Requests.Wish(address(typed), null, language, rhythm, topic.topic()), Optional.of(topic));
    }

    void ask(Requests.Wish wish, Optional<NamedTopic> topic) {
        var now = clock.instant();
        if (requests.countSince(now.minus(Duration.ofHours(1))) >= PER_HOUR) {
            throw SubscriptionRefusal.busy();
        }
        if (requests.countSince(now.minus(Duration.ofDays(1)), wish.address()) >= PER_ADDRESS) {
            return;
        }
        var letter = confirmation.of(requests.add(wish, now), topic, now.truncatedTo(ChronoUnit.MICROS));
        system.as("rimanakuy", Role.SECRETARIAT, () -> {
            letters.post(letter);
            return true;
        });
    }

    static String address(String typed) {
        var address = Text.optional(typed, Text.TITLE);
        if (address == null || !Recipient.isAddress(address)) {
            throw SubscriptionRefusal.address(typed.strip());
        }
        return address;
    }

    /** What a link in a letter would confirm; empty once it was used, and after a week. */
    @Transactional(readOnly = true)
    public Optional<Following> asked(String token) {
        return requests.byToken(token, clock.instant())
                .map(Requests.Request::wish)
                .map(wish -> new Following(
                                Optional.of(wish.address()),
                                false,
                                wish.language(),
                                wish.rhythm(),
                                wish.topic() == null ? List.of() : topics.named(List.of(wish.topic())))
                        .withHiddenAddress());
    }

    /**
     * Somebody reads at that address and wants to be told: from now on.
     *
     * @return what opens the page on which it can be changed
     * @throws SubscriptionRefusal when it was confirmed already, or is too old
     */
    public String confirm(String token) {
        var request = requests.byToken(token, clock.instant())
                .filter(requests::remove)
                .orElseThrow(SubscriptionRefusal::used);
        var wish = request.wish();
        var id = wish.account() == null ? ofAddress(wish) : ofAccount(wish);
        if (wish.topic() instanceof Topic topic) {
            subscribers.addTopics(id, List.of(topic));
        }
        return subscribers.byAddress(wish.address()).orElseThrow().token();
    }

    private UUID ofAddress(Requests.Wish wish) {
        var known = subscribers.byAddress(wish.address());
        known.ifPresent(one -> subscribers.change(one.id(), wish.address(), manner(wish)));
        return known.map(Subscriber::id)
                .orElseGet(() -> subscribers.add(null, wish.address(), manner(wish), news.fromNowOn()));
    }

    /** What the address was told of without the account is the account's from now on. */
    private UUID ofAccount(Requests.Wish wish) {
        var account = Objects.requireNonNull(wish.account());
        var mine = subscribers.byAccount(account);
        var other = subscribers.byAddress(wish.address()).filter(one -> !account.equals(one.account()));
        other.ifPresent(one -> subscribers.remove(one.id()));
        mine.ifPresent(one -> subscribers.change(one.id(), wish.address(), manner(wish)));
        var id = mine.map(Subscriber::id)
                .orElseGet(() -> subscribers.add(account, wish.address(), manner(wish), news.fromNowOn()));
        other.ifPresent(one -> subscribers.addTopics(id, one.topics()));
        return id;
    }

    private Subscribers.Manner manner(Requests.Wish wish) {
        return manner(wish.language(), wish.rhythm());
    }

    Subscribers.Manner manner(Language language, Rhythm rhythm) {
        return new Subscribers.Manner(language, rhythm, timetable.next(rhythm).orElse(null));
    }

    @Transactional(readOnly = true)
    public Optional<Following> following(String token) {
        return subscribers.byToken(token).map(this::following).map(Following::withHiddenAddress);
    }

    Following following(Subscriber one) {
        return new Following(
                Optional.ofNullable(one.address()),
                one.stopped(),
                one.language(),
                one.rhythm(),
                topics.named(one.topics()));
    }

    /** A link that was ended does nothing any more. */
    public void change(String token, Language language, Rhythm rhythm) {
        subscribers
                .byToken(token)
                .ifPresent(one -> subscribers.change(one.id(), one.address(), manner(language, rhythm)));
    }

    /** What is not told of any more; with the last, nothing is left of whoever was told. */
    public void end(String token, Topic topic) {
        subscribers.byToken(token).ifPresent(one -> {
            if (one.account() == null && one.topics().equals(Set.of(topic))) {
                subscribers.remove(one.id());
            } else {
                subscribers.removeTopic(one.id(), topic);
            }
        });
    }

    /** No letter any more, and the address is forgotten. Somebody with an account goes on to see it in the workspace. */
    public void endLetters(String token) {
        subscribers.byToken(token).ifPresent(this::endLetters);
    }

    void endLetters(Subscriber one) {
        if (one.account() == null) {
            subscribers.remove(one.id());
        } else {
            subscribers.change(one.id(), null, manner(one.language(), one.rhythm()));
        }
    }
}
