package org.rimanakuy.subscription.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.rimanakuy.commitment.CommitmentSheet;
import org.rimanakuy.commitment.ui.CommitmentSection;
import org.rimanakuy.shell.Notices;
import org.rimanakuy.subscription.OwnSubscriptionService;
import org.rimanakuy.subscription.Topic;
import org.rimanakuy.subscription.TopicKind;
import org.springframework.stereotype.Component;

/** On a commitment's page: to be told of it, or no more. Of what is there for practice nobody is told. */
@Component
class FollowSection implements CommitmentSection {

    private final OwnSubscriptionService own;

    FollowSection(OwnSubscriptionService own) {
        this.own = own;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> of(CommitmentSheet sheet) {
        if (sheet.commitment().example()) {
            return Optional.empty();
        }
        var number = sheet.commitment().number().toString();
        var topic = new Topic(TopicKind.COMMITMENT, sheet.commitment().id().value());
        var button = new Button();
        show(button, own.isFollowing(topic));
        button.addClickListener(clicked -> {
            var follows = own.isFollowing(topic);
            if (follows) {
                own.unfollow(topic);
            } else {
                own.follow(TopicKind.COMMITMENT, number);
            }
            Notices.done(follows ? "subscription.view.left" : "subscription.view.follows", number);
            show(button, !follows);
        });
        var part = new Section(button);
        part.addClassNames("sheet-part", "follow");
        return Optional.of(part);
    }

    private static void show(Button button, boolean follows) {
        button.setText(button.getTranslation(follows ? "subscription.section.leave" : "subscription.section.follow"));
    }
}
