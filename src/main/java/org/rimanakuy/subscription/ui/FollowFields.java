package org.rimanakuy.subscription.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.rimanakuy.shared.Refusal;
import org.rimanakuy.shell.Choosing;
import org.rimanakuy.shell.Notices;
import org.rimanakuy.subscription.NamedTopic;
import org.rimanakuy.subscription.OwnSubscriptionService;
import org.rimanakuy.subscription.TopicKind;

/** Chooses something to follow: by name, or a commitment by its number. What is not found stays typed. */
final class FollowFields extends Div {

    final Select<TopicKind> kind = new Select<>();
    final ComboBox<NamedTopic> topic = new ComboBox<>(getTranslation("subscription.view.which"));
    final TextField number = new TextField(getTranslation("subscription.view.number"));
    final Button follow = new Button(getTranslation("subscription.view.follow"), clicked -> follow());

    private final transient OwnSubscriptionService own;
    private final transient Runnable afterwards;

    FollowFields(OwnSubscriptionService own, Runnable afterwards) {
        this.own = own;
        this.afterwards = afterwards;
        addClassName("positions-filters");
        kind.setLabel(getTranslation("subscription.view.kind"));
        kind.setItems(TopicKind.values());
        kind.setItemLabelGenerator(one -> getTranslation("subscription.kind." + one));
        kind.setWidth("min(100%, 18rem)");
        topic.setWidth("min(100%, 24rem)");
        number.setPlaceholder(getTranslation("subscription.view.number-like"));
        Choosing.from(topic, () -> own.choices(kind.getValue()), NamedTopic::name);
        kind.addValueChangeListener(changed -> show());
        kind.setValue(TopicKind.PLACE);
        add(kind, topic, number, follow);
        show();
    }

    private void show() {
        var byNumber = kind.getValue() == TopicKind.COMMITMENT;
        topic.clear();
        topic.setVisible(!byNumber);
        number.setVisible(byNumber);
        if (!byNumber) {
            Choosing.from(topic, () -> own.choices(kind.getValue()), NamedTopic::name);
        }
    }

    private void follow() {
        var code = kind.getValue() == TopicKind.COMMITMENT
                ? number.getOptionalValue().filter(text -> !text.isBlank())
                : topic.getOptionalValue().map(NamedTopic::code);
        if (code.isEmpty()) {
            Notices.refused("subscription.view.choose");
            return;
        }
        try {
            own.follow(kind.getValue(), code.get());
        } catch (Refusal refusal) {
            Notices.refused(refusal);
            return;
        }
        Notices.done(
                "subscription.view.follows",
                Optional.ofNullable(topic.getValue()).map(NamedTopic::name).orElse(code.get()));
        topic.clear();
        number.clear();
        afterwards.run();
    }
}
