package org.rimanakuy.commitment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.rimanakuy.commitment.CommitmentSheet;
import org.rimanakuy.commitment.Dispute;

/** Each dispute from its opening to what settled it, or whose answer it waits for and until when; nothing where none was opened. */
final class DisputesPart extends Div {

    private final CommitmentWords words = CommitmentWords.here();

    DisputesPart(CommitmentSheet sheet) {
        addClassName("disputes");
        if (sheet.disputes().isEmpty()) {
            return;
        }
        var list = new OrderedList();
        list.addClassName("amendments");
        sheet.disputes().forEach(dispute -> list.add(item(dispute, sheet)));
        add(new H3(getTranslation("commitment.dispute.heading")), list);
    }

    private ListItem item(Dispute dispute, CommitmentSheet sheet) {
        var item = new ListItem(new Paragraph(getTranslation(
                "commitment.dispute.opened",
                dispute.opening().statedOn(),
                sheet.openerOf(dispute).orElse("none"))));
        if (dispute.opening().occurrence() != null) {
            item.add(new Paragraph(getTranslation(
                    "commitment.view.about-occurrence", dispute.opening().occurrence())));
        }
        dispute.answer()
                .ifPresent(answer -> item.add(new Paragraph(getTranslation(
                        "commitment.dispute.answered", answer.statedOn(), words.of(answer.standing())))));
        dispute.ruling()
                .ifPresent(ruling -> item.add(new Paragraph(
                        getTranslation("commitment.dispute.ruled", ruling.statedOn(), words.of(ruling.standing())))));
        dispute.settledBy()
                .ifPresent(
                        word -> item.add(new Paragraph(getTranslation("commitment.dispute.settled", word.statedOn()))));
        if (dispute.isOpen()) {
            item.add(waiting(dispute, sheet.today()));
        }
        return item;
    }

    private Paragraph waiting(Dispute dispute, LocalDate today) {
        if (dispute.answer().isPresent()) {
            return new Paragraph(getTranslation("commitment.dispute.waits-for-ruling"));
        }
        var late = today.isAfter(dispute.answerDue());
        return new Paragraph(getTranslation(
                late ? "commitment.dispute.not-answered" : "commitment.dispute.answer-until", dispute.answerDue()));
    }
}
