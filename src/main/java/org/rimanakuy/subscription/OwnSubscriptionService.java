package org.rimanakuy.subscription;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rimanakuy.security.CurrentUser;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shared.Language;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Being told, for somebody with an account: in the workspace, and by letter where they confirmed an address. */
@Service
@Transactional
@PreAuthorize(Roles.IS_SIGNED_IN)
public class OwnSubscriptionService {

    private final SubscriptionService subscriptions;
    private final Subscribers subscribers;
    private final Topics topics;
    private final NewsReader news;
    private final NewsService happened;
    private final CurrentUser currentUser;

    OwnSubscriptionService(
            SubscriptionService subscriptions,
            Subscribers subscribers,
            Topics topics,
            NewsReader news,
            NewsService happened,
            CurrentUser currentUser) {
        this.subscriptions = subscriptions;
        this.subscribers = subscribers;
        this.topics = topics;
        this.news = news;
        this.happened = happened;
        this.currentUser = currentUser;
    }

    @Transactional(readOnly = true)
    public Following mine() {
        return me().map(subscriptions::following).orElse(Following.NOTHING);
    }

    /** What can be chosen from; commitments are found by their number instead. */
    @Transactional(readOnly = true)
    public List<NamedTopic> choices(TopicKind kind) {
        return topics.all(kind);
    }

    @Transactional(readOnly = true)
    public boolean isFollowing(Topic topic) {
        return me().filter(one -> one.topics().contains(topic)).isPresent();
    }

    public void follow(TopicKind kind, String code) {
        var topic = topics.byCode(kind, code.strip()).orElseThrow(() -> SubscriptionRefusal.unknownTopic(code.strip()));
        var id = me().map(Subscriber::id)
                .orElseGet(() -> subscribers.add(
                        currentUser.required().account(),
                        null,
                        subscriptions.manner(Language.ES, Rhythm.DAILY),
                        news.fromNowOn()));
        subscribers.addTopics(id, List.of(topic.topic()));
    }

    public void unfollow(Topic topic) {
        me().ifPresent(one -> subscribers.removeTopic(one.id(), topic));
    }

    /** Writes to the address to have it confirmed; the one that is already confirmed needs no letter for that. */
    public void sendTo(String typed, Language language, Rhythm rhythm) {
        var address = SubscriptionService.address(typed);
        var confirmed = me().filter(one -> address.equals(one.address()));
        if (confirmed.isPresent()) {
            subscribers.change(confirmed.get().id(), address, subscriptions.manner(language, rhythm));
        } else {
            subscriptions.ask(
                    new Requests.Wish(address, currentUser.required().account(), language, rhythm, null),
                    Optional.empty());
        }
    }

    public void endLetters() {
        me().ifPresent(subscriptions::endLetters);
    }

    /** What happened in the last days to what one follows. */
    @Transactional(readOnly = true)
    public Digest news(int days) {
        return happened.of(me().map(Subscriber::topics).orElse(Set.of()), happened.first(days));
    }

    private Optional<Subscriber> me() {
        return subscribers.byAccount(currentUser.required().account());
    }
}
