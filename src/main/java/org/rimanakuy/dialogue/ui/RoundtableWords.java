package org.rimanakuy.dialogue.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.stream.Collectors;
import org.rimanakuy.dialogue.Delegation;
import org.rimanakuy.dialogue.RoundtableData;
import org.rimanakuy.dialogue.Terms;
import org.rimanakuy.party.PartyNames;
import org.rimanakuy.shared.Changes;
import org.springframework.stereotype.Component;

/** Says in sentences until when a roundtable is valid, how it decides and what its terms are. */
@Component
class RoundtableWords {

    private final Clock clock;

    RoundtableWords(Clock clock) {
        this.clock = clock;
    }

    String validity(RoundtableData data) {
        return data.validity()
                .map(end -> I18NProvider.translate(
                        validityKey(data), end, end.precision().name()))
                .orElseGet(() -> I18NProvider.translate("dialogue.tables.validity-unknown"));
    }

    private String validityKey(RoundtableData data) {
        return "dialogue.tables.validity." + data.validityOn(LocalDate.now(clock));
    }

    String quorum(RoundtableData data, PartyNames names) {
        var sentences = new ArrayList<String>();
        var needed = data.quorum().delegations();
        sentences.add(
                needed == null
                        ? I18NProvider.translate("dialogue.tables.quorum-unknown")
                        : I18NProvider.translate("dialogue.tables.quorum-of", needed));
        var required = data.delegations().stream()
                .filter(Delegation::required)
                .map(delegation -> names.of(delegation.party()))
                .collect(Collectors.joining(", "));
        if (!required.isEmpty()) {
            sentences.add(I18NProvider.translate("dialogue.tables.quorum-required", required));
        }
        var decides = data.quorum().decides();
        sentences.add(
                decides == null
                        ? I18NProvider.translate("dialogue.tables.decides-unknown")
                        : I18NProvider.translate("dialogue.tables.decides." + decides.name()));
        if (data.quorum().note() != null) {
            sentences.add(data.quorum().note());
        }
        return String.join(" ", sentences);
    }

    String terms(Terms terms) {
        var acta = I18NProvider.translate(
                "dialogue.tables.terms", terms.papers(), terms.circulate(), terms.correct(), terms.answer());
        var dispute = terms.dispute();
        return dispute == null ? acta : acta + " " + I18NProvider.translate("dialogue.tables.term-dispute", dispute);
    }

    String languages(RoundtableData data) {
        return data.languages().stream()
                .map(language -> I18NProvider.translate(Changes.key(language)))
                .collect(Collectors.joining(", "));
    }
}
