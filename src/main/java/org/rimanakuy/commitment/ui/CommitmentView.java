package org.rimanakuy.commitment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import org.rimanakuy.commitment.CommitmentSheet;
import org.rimanakuy.commitment.SheetService;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.journal.ui.JournalPanel;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.security.CurrentUser;
import org.rimanakuy.security.Role;
import org.rimanakuy.shared.Wording;
import org.rimanakuy.shell.Titled;

/** One commitment told whole: the promise, who answers, by when, what each voice says, and what nobody wrote down. */
@Route("register/:number")
@PermitAll
final class CommitmentView extends Div implements BeforeEnterObserver, Titled {

    private final transient SheetService sheets;
    private final transient JournalService journal;
    private final transient PartyService parties;
    private final transient CourseActs course;
    private final transient SpeechActs speech;
    private final transient LinkActs links;
    private final transient List<CommitmentSection> sections;
    private final transient CurrentUser currentUser;
    private final transient Clock clock;

    private String title = "";

    CommitmentView(
            SheetService sheets,
            JournalService journal,
            PartyService parties,
            CourseActs course,
            SpeechActs speech,
            LinkActs links,
            List<CommitmentSection> sections,
            CurrentUser currentUser,
            Clock clock) {
        this.sheets = sheets;
        this.journal = journal;
        this.parties = parties;
        this.course = course;
        this.speech = speech;
        this.links = links;
        this.sections = sections;
        this.currentUser = currentUser;
        this.clock = clock;
        addClassNames("page", "commitment-sheet");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        AddressedCommitment.in(entering)
                .flatMap(sheets::sheet)
                .ifPresentOrElse(this::show, () -> entering.rerouteToError(NotFoundException.class));
    }

    @Override
    public String title() {
        return title;
    }

    private void show(CommitmentSheet sheet) {
        removeAll();
        var commitment = sheet.commitment();
        title = commitment.number() + " " + commitment.data().promise().title();
        add(head(sheet));
        if (commitment.example()) {
            var practice = new Paragraph(getTranslation("commitment.view.example"));
            practice.addClassName("practice");
            add(practice);
        }
        add(
                new SheetPart("commitment.view.part.promise", promise(sheet)),
                new SheetPart("commitment.view.part.who", new WhoPart(sheet)),
                new SheetPart("commitment.view.part.schedule", new SchedulePart(sheet)));
        sections.forEach(section -> section.of(sheet).ifPresent(this::add));
        add(
                new SheetPart("commitment.view.part.voices", speech.part(sheet, () -> again(sheet))),
                new SheetPart("commitment.view.part.course", course.about(sheet, () -> again(sheet))),
                new SheetPart(
                        "commitment.view.part.origin", new OriginPart(sheet), links.part(sheet, () -> again(sheet))),
                new SheetPart(
                        "commitment.view.part.classification",
                        new ClassificationPart(commitment.data().classification())),
                history(sheet));
    }

    private void again(CommitmentSheet seen) {
        sheets.sheet(seen.commitment().number()).ifPresent(this::show);
    }

    private Header head(CommitmentSheet sheet) {
        var number = sheet.commitment().number();
        var spoken = new Span(number.toString());
        spoken.addClassName("number");
        var states = new Div(
                StatusMark.of(sheet.headline(), sheet.headlineBy()),
                StatusMark.of(sheet.schedule()),
                new Span(CommitmentWords.here().of(sheet.mover())));
        states.addClassName("states");
        var acts = new Div(new RouterLink(getTranslation("commitment.view.back"), CommitmentListView.class));
        acts.addClassName("acts");
        acts.add(CommitmentNavigation.publicSheet(number, getTranslation("commitment.view.public-sheet")));
        if (currentUser.is(Role.SECRETARIAT)) {
            acts.add(new RouterLink(
                    getTranslation("commitment.view.correct"),
                    CorrectCommitmentView.class,
                    AddressedCommitment.of(number)));
        }
        var head = new Header(spoken, new H1(sheet.commitment().data().promise().title()), states, acts);
        head.addClassName("sheet-head");
        return head;
    }

    private Div promise(CommitmentSheet sheet) {
        var promise = sheet.commitment().data().promise();
        var words = new Quotation(promise.text());
        words.addClassName("words");
        words.getElement().setAttribute("lang", promise.language().code());
        var literal = promise.wording() == Wording.LITERAL;
        if (!literal) {
            words.addClassName("summary");
        }
        var wording = new Paragraph(
                getTranslation(literal ? "commitment.view.wording.literal" : "commitment.view.wording.summary"));
        wording.addClassNames("soft", "small");
        return new Div(words, wording, new AmendedWords(sheet));
    }

    private NativeDetails history(CommitmentSheet sheet) {
        var names = parties.names();
        var acts = journal.of(sheet.commitment().id().value());
        var details = new NativeDetails(
                getTranslation("commitment.view.history", acts.size()),
                new JournalPanel(acts, clock.getZone(), names::of));
        details.addClassName("history");
        return details;
    }
}
