package org.rimanakuy.commitment.ui;

import static org.rimanakuy.commitment.ui.CourseActs.act;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.rimanakuy.commitment.LinkRefusal;
import org.rimanakuy.commitment.PledgeRow;
import org.rimanakuy.commitment.PledgeService;
import org.rimanakuy.minutes.LineKind;
import org.rimanakuy.minutes.LineRow;
import org.rimanakuy.minutes.MinutesRow;
import org.rimanakuy.minutes.MinutesService;
import org.rimanakuy.minutes.ui.LineActs;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.security.CurrentUser;
import org.rimanakuy.security.Role;
import org.rimanakuy.shared.Refusal;
import org.rimanakuy.shell.Confirm;
import org.rimanakuy.shell.Notices;
import org.springframework.stereotype.Component;

/** Turns an agreement line into a commitment in one step: a form at once, or what is promised in it already. */
@Component
class PledgeActs implements LineActs {

    private final PledgeService pledges;
    private final MinutesService minutes;
    private final PartyService parties;
    private final Choices choices;
    private final CurrentUser currentUser;

    PledgeActs(
            PledgeService pledges,
            MinutesService minutes,
            PartyService parties,
            Choices choices,
            CurrentUser currentUser) {
        this.pledges = pledges;
        this.minutes = minutes;
        this.parties = parties;
        this.choices = choices;
        this.currentUser = currentUser;
    }

    @Override
    public boolean concerns(LineRow line) {
        return line.data().kind() == LineKind.AGREEMENT && !line.dropped() && currentUser.is(Role.SECRETARIAT);
    }

    @Override
    public void open(LineRow line, Runnable afterwards) {
        if (pledges.of(line.id()).isEmpty()) {
            record(line, afterwards);
        } else {
            var dialog = new PledgeDialog(line);
            tell(dialog, line, afterwards);
            dialog.open();
        }
    }

    private void tell(PledgeDialog dialog, LineRow line, Runnable afterwards) {
        Runnable again = () -> {
            tell(dialog, line, afterwards);
            afterwards.run();
        };
        var draft = minutes.find(line.session()).filter(MinutesRow::isDraft).isPresent();
        dialog.tell(
                new PledgeLines(
                        pledges.of(line.id()),
                        parties.names(),
                        row -> draft ? on(row, line, again) : List.<Button>of()),
                draft ? new Button[] {toAdd(line, again)} : new Button[0]);
    }

    private Button toAdd(LineRow line, Runnable afterwards) {
        var another =
                new Button(I18NProvider.translate("commitment.pledge.another"), clicked -> record(line, afterwards));
        another.addThemeVariants(ButtonVariant.PRIMARY);
        return another;
    }

    private List<Button> on(PledgeRow row, LineRow line, Runnable afterwards) {
        return List.of(
                act("commitment.pledge.correct", () -> correct(row, line, afterwards)),
                act(
                        "commitment.pledge.drop",
                        () -> Confirm.ask(
                                "commitment.pledge.drop-ask",
                                () -> drop(row, afterwards),
                                row.data().title())));
    }

    /** The first time something like it is on record, the person is asked to look; the second time it is their decision. */
    private void record(LineRow line, Runnable afterwards) {
        var form = new PledgeForm(line, choices);
        form.openToRecord(first -> {
            var likely = pledges.twins(line, first);
            if (form.twins.show(likely)) {
                throw LinkRefusal.lookBefore(likely.size());
            }
            var recorded = pledges.record(line.id(), form.each());
            Notices.done("commitment.pledge.recorded", recorded.size());
            afterwards.run();
        });
    }

    private void correct(PledgeRow row, LineRow line, Runnable afterwards) {
        var form = new PledgeForm(line, choices);
        form.startFrom(row.data());
        form.openToRecord(data -> {
            pledges.correct(row.id(), row.version(), data);
            Notices.done("commitment.pledge.corrected");
            afterwards.run();
        });
    }

    private void drop(PledgeRow row, Runnable afterwards) {
        try {
            pledges.drop(row.id(), row.version());
            Notices.done("commitment.pledge.dropped");
        } catch (Refusal refusal) {
            Notices.refused(refusal);
        }
        afterwards.run();
    }
}
