package org.rimanakuy.overview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Collectors;
import org.rimanakuy.commitment.RegisterFilter;
import org.rimanakuy.commitment.RegisterService;
import org.rimanakuy.commitment.RegisterSort;
import org.rimanakuy.commitment.ScheduleState;
import org.rimanakuy.commitment.WaitingService;
import org.rimanakuy.handover.HandoverService;
import org.rimanakuy.handover.ui.HandoverWords;
import org.rimanakuy.minutes.MinutesWaitingService;
import org.rimanakuy.overdue.OverdueService;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.security.CurrentUser;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.Speaker;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shell.PageHeading;
import org.rimanakuy.shell.Titled;
import org.rimanakuy.shell.Words;

/** My desk: what waits for the person who signed in, and how the whole register stands today. */
@Route("")
@Menu(title = "overview.menu", icon = "vaadin:desktop", order = 0)
@PermitAll
final class DeskView extends Div implements BeforeEnterObserver, Titled {

    private static final int SHOWN = 5;

    private final transient RegisterService register;
    private final transient WaitingService waiting;
    private final transient HandoverService handovers;
    private final transient HandoverWords handoverWords;
    private final transient MinutesWaitingService minutes;
    private final transient OverdueService crossed;
    private final transient PartyService parties;
    private final transient Words words;
    private final transient Speaker person;

    DeskView(
            RegisterService register,
            WaitingService waiting,
            HandoverService handovers,
            HandoverWords handoverWords,
            MinutesWaitingService minutes,
            OverdueService crossed,
            PartyService parties,
            Words words,
            CurrentUser currentUser) {
        this.register = register;
        this.waiting = waiting;
        this.handovers = handovers;
        this.handoverWords = handoverWords;
        this.minutes = minutes;
        this.crossed = crossed;
        this.parties = parties;
        this.words = words;
        this.person = currentUser.required();
        addClassNames("page", "desk");
    }

    @Override
    public String title() {
        return getTranslation("overview.menu");
    }

    /** Read anew on every visit: what is late changes with the day. */
    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        removeAll();
        add(new PageHeading(getTranslation("overview.desk.greeting", person.name())).note(new Span(roles())));
        if (person.is(Role.ADMINISTRATOR)) {
            add(accounts());
        }
        waiting.mine().forEach(what -> add(new WaitingList(what, waiting, words)));
        if (person.is(Role.SECRETARIAT) || person.is(Role.DELEGATE)) {
            add(new MinutesList(minutes.mine()));
        }
        if (!person.is(Role.ADMINISTRATOR)) {
            add(new HandoverList(handovers.waiting(), handoverWords, person.is(Role.SECRETARIAT)));
        }
        if (!person.is(Role.ADMINISTRATOR)) {
            add(new CrossedList(crossed.mine(SHOWN)));
        }
        if (person.is(Role.DELEGATE)) {
            person.party().flatMap(parties::find).ifPresent(this::addPromisesOf);
        }
        add(new FigureTiles(register.figures(), words), overdue(), dueSoon(), awaitingVerification());
    }

    private String roles() {
        return person.roles().stream()
                .sorted()
                .map(role -> getTranslation(Changes.key(role)))
                .collect(Collectors.joining(", "));
    }

    private Section accounts() {
        var section = new Section(
                new H2(getTranslation("overview.accounts.title")),
                new Paragraph(getTranslation("overview.accounts.text")),
                new Anchor("accounts", getTranslation("overview.accounts.go")));
        section.addClassName("panel");
        return section;
    }

    private void addPromisesOf(PartyRow party) {
        add(
                promises("overview.owes", RegisterFilter.ALL.withObligor(party.id()), "obligor", party),
                promises("overview.is-owed", RegisterFilter.ALL.withBeneficiary(party.id()), "beneficiary", party));
    }

    /** Late ones first, then what comes soonest; what has no date is a click away, in the register. */
    private Component promises(String key, RegisterFilter filter, String parameter, PartyRow party) {
        return new PromiseList(
                key,
                register.page(filter, RegisterSort.DUE_FIRST, 0, SHOWN),
                "register?" + parameter + "=" + FigureTiles.encoded(party.code()),
                party.spokenName());
    }

    private Component overdue() {
        return inState("overview.overdue", ScheduleState.OVERDUE, RegisterSort.DUE_LAST);
    }

    private Component dueSoon() {
        return inState("overview.due-soon", ScheduleState.DUE_SOON, RegisterSort.DUE_FIRST);
    }

    private Component awaitingVerification() {
        return inState("overview.awaiting", ScheduleState.AWAITING_VERIFICATION, RegisterSort.DUE_FIRST);
    }

    private Component inState(String key, ScheduleState state, RegisterSort sort) {
        return new PromiseList(
                key,
                register.page(RegisterFilter.ALL.withSchedule(state), sort, 0, SHOWN),
                "register?schedule=" + state,
                "");
    }
}
