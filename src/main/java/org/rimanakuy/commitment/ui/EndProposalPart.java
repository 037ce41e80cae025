package org.rimanakuy.commitment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.rimanakuy.commitment.CommitmentSheet;
import org.rimanakuy.commitment.EndOutcome;
import org.rimanakuy.commitment.EndProposalRow;
import org.rimanakuy.commitment.EndViewRow;
import org.rimanakuy.document.DocumentService;
import org.rimanakuy.document.ui.EvidenceList;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.shell.Facts;

/** A proposed end: who wants it, on what ground, and what each beneficiary says to it. Silence is shown as silence. */
final class EndProposalPart extends Div {

    private final CommitmentWords words = CommitmentWords.here();
    private final transient DocumentService documents;

    EndProposalPart(EndProposalRow proposal, CommitmentSheet sheet, DocumentService documents) {
        this.documents = documents;
        addClassName("end-proposal");
        var terms = proposal.terms();
        add(new H3(getTranslation("commitment.end.proposed", words.of(terms.ended()))));
        var facts = new Facts()
                .with(getTranslation("commitment.end.by-whom"), terms.byWhom())
                .with(getTranslation("commitment.end.approval"), terms.approval())
                .with(getTranslation("commitment.end.ground"), terms.ground())
                .with(getTranslation("commitment.end.source"), terms.source());
        if (terms.replacedBy() instanceof String number) {
            facts.with(getTranslation("commitment.end.replaced-by"), CommitmentNavigation.link(number));
        }
        add(facts, new Paragraph(state(proposal)));
        var views = new UnorderedList();
        views.addClassName("end-views");
        proposal.views().forEach(view -> views.add(item(view, sheet)));
        if (proposal.isOpen()) {
            sheet.beneficiaries().stream()
                    .filter(party -> !proposal.hasViewOf(party.id()))
                    .forEach(party ->
                            views.add(new ListItem(getTranslation("commitment.end-view.waiting", party.spokenName()))));
        }
        add(views);
    }

    private String state(EndProposalRow proposal) {
        if (proposal.outcome().isEmpty()) {
            return getTranslation("commitment.end.waits", proposal.proposedOn(), proposal.viewsUntil());
        }
        var settled = proposal.settledOn().orElseThrow();
        return proposal.outcome().get() == EndOutcome.CARRIED
                ? getTranslation("commitment.end.carried", settled)
                : getTranslation(
                        "commitment.end.dropped",
                        settled,
                        proposal.outcomeReason().orElse(""));
    }

    private ListItem item(EndViewRow view, CommitmentSheet sheet) {
        var name = sheet.beneficiaries().stream()
                .filter(party -> party.id().equals(view.party()))
                .map(PartyRow::spokenName)
                .findFirst()
                .orElse("");
        var key = view.agrees() ? "commitment.end-view.agreed" : "commitment.end-view.objected";
        var item = new ListItem(new Paragraph(getTranslation(key, name, view.saidOn())), new Quotation(view.words()));
        view.source().ifPresent(source -> {
            var behalf = new Paragraph(getTranslation("commitment.end-view.on-behalf", source));
            behalf.addClassNames("soft", "small");
            item.add(behalf);
        });
        view.scan().ifPresent(scan -> item.add(new EvidenceList(List.of(scan), documents)));
        return item;
    }
}
