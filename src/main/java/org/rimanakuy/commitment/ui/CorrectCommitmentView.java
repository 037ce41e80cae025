package org.rimanakuy.commitment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.commitment.CommitmentData;
import org.rimanakuy.commitment.CommitmentNumber;
import org.rimanakuy.commitment.CommitmentRecord;
import org.rimanakuy.commitment.CommitmentService;
import org.rimanakuy.commitment.CommitmentSheet;
import org.rimanakuy.commitment.Naming;
import org.rimanakuy.commitment.SheetService;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shared.Wording;
import org.rimanakuy.shell.Notices;
import org.rimanakuy.shell.Seen;
import org.rimanakuy.shell.Titled;

/** Mends what was recorded wrongly about one commitment, with the reason for it. */
@Route("register/:number/edit")
@RolesAllowed(Roles.SECRETARIAT)
final class CorrectCommitmentView extends Div implements BeforeEnterObserver, Titled {

    private final transient SheetService sheets;
    private final transient CommitmentService commitments;
    private final transient Choices choices;
    private final transient Naming naming;

    @Nullable
    CommitmentForm form;

    private String title = "";

    CorrectCommitmentView(SheetService sheets, CommitmentService commitments, Choices choices, Naming naming) {
        this.sheets = sheets;
        this.commitments = commitments;
        this.choices = choices;
        this.naming = naming;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        AddressedCommitment.in(entering)
                .flatMap(sheets::sheet)
                .ifPresentOrElse(this::open, () -> entering.rerouteToError(NotFoundException.class));
    }

    @Override
    public String title() {
        return title;
    }

    private void open(CommitmentSheet sheet) {
        var commitment = sheet.commitment();
        title = getTranslation("commitment.form.correct-of", commitment.number().toString());
        removeAll();
        add(new H1(title));
        var opened = new CommitmentForm(choices, naming.now());
        if (!commitment.statements().isEmpty() || sheet.course().isAgreedAbout()) {
            opened.lockPromise(commitment.data().promise().wording() == Wording.LITERAL);
        }
        opened.linkTo(commitment.number());
        opened.openToCorrect(
                () -> seen(commitment.number()), (version, data, why) -> correct(commitment, version, data, why));
        AfterForm.closes(opened, this, () -> CommitmentNavigation.to(commitment.number()));
        form = opened;
    }

    private Seen<CommitmentData> seen(CommitmentNumber number) {
        var now = sheets.sheet(number).orElseThrow(NotFoundException::new).commitment();
        return new Seen<>(now.version(), now.data());
    }

    private void correct(CommitmentRecord commitment, int version, CommitmentData data, String why) {
        commitments.correct(commitment.id(), version, data, why);
        Notices.done("commitment.form.corrected", commitment.number().toString());
    }
}
