package org.rimanakuy.subscription.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.rimanakuy.commitment.ui.CommitmentNavigation;
import org.rimanakuy.shell.Notices;
import org.rimanakuy.shell.PageHeading;
import org.rimanakuy.shell.Titled;
import org.rimanakuy.shell.Words;
import org.rimanakuy.subscription.Digest;
import org.rimanakuy.subscription.NamedTopic;
import org.rimanakuy.subscription.OwnSubscriptionService;
import org.rimanakuy.subscription.TopicKind;

/** What happened to what one follows, what that is, and whether it comes by letter too. */
@Route("notices")
@Menu(title = "subscription.view.menu", icon = "vaadin:bell-o", order = 5)
@PermitAll
final class NoticesView extends Div implements AfterNavigationObserver, Titled {

    static final int DAYS = 30;

    final UnorderedList news = new UnorderedList();
    final UnorderedList followed = new UnorderedList();
    final Paragraph noNews = new Paragraph();
    final Paragraph cut = new Paragraph(getTranslation("subscription.sheet.cut"));
    final Paragraph nothingFollowed = new Paragraph(getTranslation("subscription.view.nothing-followed"));
    final FollowFields follow;
    final LetterFields letter;

    private final transient OwnSubscriptionService own;
    private final transient Words words;

    NoticesView(OwnSubscriptionService own, Words words) {
        this.own = own;
        this.words = words;
        this.follow = new FollowFields(own, this::show);
        this.letter = new LetterFields(own, this::show);
        addClassName("page");
        news.addClassName("entries");
        followed.addClassName("entries");
        add(
                new PageHeading(title()).note(new Span(getTranslation("subscription.view.lead"))),
                new H2(getTranslation("subscription.view.news", DAYS)),
                noNews,
                cut,
                news,
                new H2(getTranslation("subscription.view.followed")),
                nothingFollowed,
                followed,
                follow,
                new H2(getTranslation("subscription.view.letters")),
                letter);
    }

    @Override
    public String title() {
        return getTranslation("subscription.view.title");
    }

    /** Read anew on every visit: it changes by itself. */
    @Override
    public void afterNavigation(AfterNavigationEvent arrived) {
        show();
    }

    private void show() {
        var mine = own.mine();
        var digest = own.news(DAYS);
        news.removeAll();
        digest.subjects().forEach(subject -> news.add(entry(subject)));
        noNews.setText(
                digest.unlisted() > 0
                        ? getTranslation("subscription.view.unlisted", digest.unlisted())
                        : getTranslation("subscription.view.no-news"));
        noNews.setVisible(digest.isEmpty() || digest.unlisted() > 0);
        cut.setVisible(digest.isCut());
        followed.removeAll();
        mine.topics().forEach(topic -> followed.add(entry(topic)));
        nothingFollowed.setVisible(mine.topics().isEmpty());
        letter.show(mine);
    }

    private ListItem entry(Digest.Subject subject) {
        var name = new Div(link(subject));
        name.addClassName("entry-name");
        var item = new ListItem(name);
        item.addClassName("entry");
        subject.lines()
                .forEach(line -> item.add(new Paragraph(getTranslation(
                        "subscription.view.line",
                        getTranslation("subscription.news." + line.what()),
                        words.day(line.on())))));
        return item;
    }

    private static Component link(Digest.Subject subject) {
        var text = subject.code() + " · " + subject.title();
        if (subject.path().startsWith(TopicKind.COMMITMENT.path(""))) {
            var link = CommitmentNavigation.link(subject.code());
            link.setText(text);
            link.removeClassName("number");
            return link;
        }
        return new Anchor("/es" + subject.path(), text);
    }

    private ListItem entry(NamedTopic topic) {
        var name = new Div(new Span(topic.name()));
        name.addClassName("entry-name");
        var more = new Div(
                new Span(getTranslation("subscription.kind." + topic.topic().kind())), new Span(topic.code()));
        more.addClassName("entry-more");
        var leave = new Button(getTranslation("subscription.own.leave"), clicked -> {
            own.unfollow(topic.topic());
            Notices.done("subscription.view.left", topic.name());
            show();
        });
        leave.addThemeVariants(ButtonVariant.SMALL);
        leave.setAriaLabel(getTranslation("subscription.own.leave-named", topic.name()));
        var item = new ListItem(name, more, leave);
        item.addClassName("entry");
        return item;
    }
}
