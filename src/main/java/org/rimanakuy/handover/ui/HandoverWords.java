package org.rimanakuy.handover.ui;

import com.vaadin.flow.i18n.I18NProvider;
import org.rimanakuy.handover.HandoverRow;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.shell.Words;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** A hand-over in one sentence. */
@Component
@NamedInterface("navigation")
public class HandoverWords {

    private final PartyService parties;
    private final Words words;

    HandoverWords(PartyService parties, Words words) {
        this.parties = parties;
        this.words = words;
    }

    public String of(HandoverRow row) {
        var names = parties.names();
        return I18NProvider.translate(
                "handover.kind." + row.kind(),
                names.of(row.party()),
                row.from().map(names::of).orElse(""),
                row.person().orElse(""),
                words.day(row.since()));
    }

    public String progress(HandoverRow row) {
        return I18NProvider.translate("handover.progress", row.items(), row.accepted());
    }
}
