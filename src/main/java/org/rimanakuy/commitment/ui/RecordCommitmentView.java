package org.rimanakuy.commitment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.commitment.CommitmentData;
import org.rimanakuy.commitment.CommitmentNumber;
import org.rimanakuy.commitment.CommitmentService;
import org.rimanakuy.commitment.LinkRefusal;
import org.rimanakuy.commitment.LinkService;
import org.rimanakuy.commitment.Naming;
import org.rimanakuy.commitment.TwinService;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shell.Notices;
import org.rimanakuy.shell.Titled;

/** Puts a new commitment on record, under the next number of its year. */
@Route("register/new")
@RolesAllowed(Roles.SECRETARIAT)
final class RecordCommitmentView extends Div implements AfterNavigationObserver, Titled {

    final CommitmentForm form;

    private final transient CommitmentService commitments;
    private final transient TwinService twins;
    private final transient LinkService links;
    private @Nullable CommitmentNumber recorded;

    RecordCommitmentView(
            CommitmentService commitments, TwinService twins, LinkService links, Choices choices, Naming naming) {
        this.commitments = commitments;
        this.twins = twins;
        this.links = links;
        this.form = new CommitmentForm(choices, naming.now());
        addClassName("page");
        add(new H1(title()));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent arrived) {
        form.openToRecord(this::record);
        AfterForm.closes(form, this, this::leave);
    }

    @Override
    public String title() {
        return getTranslation("commitment.view.record");
    }

    /** The first time something like it is on record, the person is asked to look; the second time it is their decision. */
    private void record(CommitmentData data) {
        var likely = twins.of(data);
        if (form.twins.show(likely)) {
            throw LinkRefusal.lookFirst(likely.size());
        }
        var number = commitments.record(data);
        form.twins.chosen().forEach(twin -> links.link(number, twin));
        recorded = number;
        Notices.done("commitment.form.recorded", recorded.toString());
    }

    private void leave() {
        if (recorded == null) {
            CommitmentNavigation.toRegister();
        } else {
            CommitmentNavigation.to(recorded);
        }
    }
}
