package org.rimanakuy.commitment.ui;

import static org.rimanakuy.commitment.ui.CourseActs.done;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.rimanakuy.commitment.CommitmentSheet;
import org.rimanakuy.commitment.SheetService;
import org.rimanakuy.commitment.Speak;
import org.rimanakuy.commitment.StatementService;
import org.rimanakuy.commitment.Voice;
import org.rimanakuy.document.DocumentService;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.security.CurrentUser;
import org.rimanakuy.security.Role;
import org.rimanakuy.shared.StaleVersionRefusal;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** What whoever looks may say about a commitment now, and bringing it to the record. */
@Component
class SpeechActs {

    private final StatementService statements;
    private final SheetService sheets;
    private final DocumentService documents;
    private final JournalService journal;
    private final CurrentUser currentUser;

    SpeechActs(
            StatementService statements,
            SheetService sheets,
            DocumentService documents,
            JournalService journal,
            CurrentUser currentUser) {
        this.statements = statements;
        this.sheets = sheets;
        this.documents = documents;
        this.journal = journal;
        this.currentUser = currentUser;
    }

    /** What each voice says, and below it what may be said. */
    Div part(CommitmentSheet sheet, Runnable afterwards) {
        return new Div(new VoicesPanel(sheet, documents), about(sheet, afterwards));
    }

    /** @param afterwards when something was said and the page must tell it */
    Div about(CommitmentSheet sheet, Runnable afterwards) {
        var acts = new Div();
        acts.addClassName("acts");
        if (sheet.commitment().ending().isPresent()) {
            return acts;
        }
        var voices = statements.voicesOf(sheet.commitment().id());
        for (var speech : open(voices.stream().toList(), sheet)) {
            var button = CourseActs.act("commitment.speech.act." + speech, () -> open(speech, sheet, afterwards));
            button.removeThemeVariants(ButtonVariant.TERTIARY);
            acts.add(button);
        }
        if (currentUser.is(Role.SECRETARIAT)) {
            acts.add(CourseActs.act("commitment.speech.act.on-paper", () -> openOnPaper(sheet, afterwards)));
        }
        return acts;
    }

    private static List<Speech> open(List<Voice> voices, CommitmentSheet sheet) {
        var open = new ArrayList<Speech>();
        if (voices.contains(Voice.PROMISOR)) {
            open.add(sheet.disputeToAnswer().isPresent() ? Speech.ANSWER : Speech.REPORT);
        }
        if (voices.contains(Voice.COMMUNITY)) {
            open.add(Speech.TELL);
            if (sheet.mayBeDisputed()) {
                open.add(Speech.DISPUTE);
            }
        }
        if (voices.contains(Voice.GUARANTOR)) {
            open.add(Speech.FIND);
        }
        return open;
    }

    private void open(Speech speech, CommitmentSheet sheet, Runnable afterwards) {
        var form = new SpeakForm(speech, help(speech, sheet), sheet, documents);
        form.openToRecord(said -> {
            heardOrTold(form, sheet, said, hearing(speech));
            done("commitment.speech.done." + speech, afterwards);
        });
        form.setHeaderTitle(I18NProvider.translate("commitment.speech.act." + speech));
    }

    private String help(Speech speech, CommitmentSheet sheet) {
        var key = "commitment.speech.words-help." + speech;
        return speech == Speech.DISPUTE
                ? I18NProvider.translate(
                        key, statements.daysToAnswer(sheet.commitment().id()))
                : I18NProvider.translate(key);
    }

    private Consumer<Speak> hearing(Speech speech) {
        return switch (speech) {
            case REPORT, ANSWER -> statements::report;
            case TELL -> statements::tell;
            case DISPUTE -> statements::dispute;
            case FIND -> statements::find;
        };
    }

    private void openOnPaper(CommitmentSheet sheet, Runnable afterwards) {
        var form =
                new SpeakForForm(sheet, statements.hearable(sheet.commitment().id()), documents);
        form.openToRecord(said -> {
            heardOrTold(form, sheet, said, taken -> statements.sayFor(form.spoken(taken)));
            done("commitment.speech.done.on-paper", afterwards);
        });
        form.setHeaderTitle(I18NProvider.translate("commitment.speech.act.on-paper"));
    }

    /** Who was not heard because another spoke meanwhile is told who and what, and may save again. */
    private void heardOrTold(SpeakForm form, CommitmentSheet sheet, Speak said, Consumer<Speak> act) {
        try {
            act.accept(said);
        } catch (StaleVersionRefusal | OptimisticLockingFailureException stale) {
            var now = sheets.sheet(sheet.commitment().number()).orElseThrow();
            form.seeNow(now);
            var last = journal.of(now.commitment().id().value()).getFirst();
            throw new SpokenMeanwhileRefusal(last.actor(), I18NProvider.translate("journal.act." + last.what()));
        }
    }
}
