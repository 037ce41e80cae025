package org.rimanakuy.subscription.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.Refusal;
import org.rimanakuy.shell.Notices;
import org.rimanakuy.subscription.Following;
import org.rimanakuy.subscription.OwnSubscriptionService;
import org.rimanakuy.subscription.Rhythm;

/** To which address the same goes by letter, how often and in which language; another address is confirmed from there. */
final class LetterFields extends Div {

    final Paragraph state = new Paragraph();
    final EmailField address = new EmailField(getTranslation("subscription.page.address"));
    final Select<Rhythm> rhythm = new Select<>();
    final Select<Language> language = new Select<>();
    final Button send = new Button(getTranslation("subscription.view.send"), clicked -> send());
    final Button end = new Button(getTranslation("subscription.own.end"), clicked -> end());

    private final transient OwnSubscriptionService own;
    private final transient Runnable afterwards;

    LetterFields(OwnSubscriptionService own, Runnable afterwards) {
        this.own = own;
        this.afterwards = afterwards;
        state.getElement().setAttribute("role", "status");
        rhythm.setLabel(getTranslation("subscription.page.rhythm"));
        rhythm.setItems(Rhythm.values());
        rhythm.setItemLabelGenerator(one -> getTranslation("subscription.rhythm." + one));
        rhythm.setWidth("min(100%, 18rem)");
        language.setLabel(getTranslation("subscription.page.language"));
        language.setItems(Language.ES, Language.EN);
        language.setItemLabelGenerator(one -> getTranslation("subscription.language." + one));
        address.setWidth("min(100%, 24rem)");
        var fields = new Div(address, rhythm, language, send, end);
        fields.addClassName("positions-filters");
        add(state, fields);
    }

    void show(Following mine) {
        state.setText(mine.address()
                .map(to -> getTranslation(
                        mine.stopped() ? "subscription.view.stopped" : "subscription.view.letters-to", to))
                .orElseGet(() -> getTranslation("subscription.view.no-letters")));
        address.setValue(mine.address().orElse(address.getValue()));
        rhythm.setValue(mine.rhythm());
        language.setValue(mine.language());
        end.setVisible(mine.address().isPresent());
    }

    private void send() {
        try {
            own.sendTo(address.getValue(), language.getValue(), rhythm.getValue());
        } catch (Refusal refusal) {
            Notices.refused(refusal);
            return;
        }
        var confirmed = own.mine().address().filter(address.getValue()::equals).isPresent();
        if (confirmed) {
            Notices.done("subscription.own.saved");
            afterwards.run();
        } else {
            state.setText(getTranslation("subscription.view.asked", address.getValue()));
        }
    }

    private void end() {
        own.endLetters();
        address.clear();
        Notices.done("subscription.view.ended");
        afterwards.run();
    }
}
