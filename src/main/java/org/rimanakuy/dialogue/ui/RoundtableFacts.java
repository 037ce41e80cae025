package org.rimanakuy.dialogue.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.i18n.I18NProvider;
import org.rimanakuy.agreement.ui.AgreementNavigation;
import org.rimanakuy.dialogue.Renewal;
import org.rimanakuy.dialogue.RoundtableData;
import org.rimanakuy.place.ui.PlaceNavigation;
import org.rimanakuy.shell.Facts;
import org.rimanakuy.shell.Words;
import org.springframework.stereotype.Component;

/** What a roundtable stands on, until when, and by which rules it works; what is not known is said to be unknown. */
@Component
class RoundtableFacts {

    private final RoundtableWords sentences;
    private final Words words;

    RoundtableFacts(RoundtableWords sentences, Words words) {
        this.sentences = sentences;
        this.words = words;
    }

    Facts of(RoundtablePage page) {
        var data = page.roundtable().data();
        var facts = new Facts();
        page.parent()
                .ifPresent(parent -> facts.with(
                        label("subgroup-of"), DialogueNavigation.roundtableLink(parent.code(), parent.name())));
        facts.withOr(label("legal-instrument"), data.legalInstrument(), label("no-instrument"));
        page.agreement()
                .ifPresent(agreement ->
                        facts.with(label("agreement"), AgreementNavigation.link(agreement.code(), agreement.title())));
        facts.withOr(label("installed-on"), words.date(data.installedOn()), label("unknown"))
                .with(label("validity"), sentences.validity(data));
        if (!data.renewals().isEmpty()) {
            facts.with(label("renewals"), renewals(data));
        }
        facts.with(label("followed"), followed(data))
                .with(label("quorum"), sentences.quorum(data, page.names()))
                .with(label("terms-title"), sentences.terms(data.terms()))
                .withOr(label("languages"), sentences.languages(data), label("unknown"));
        page.place().ifPresent(place -> facts.with(label("place"), PlaceNavigation.link(place.code(), place.name())));
        return facts.with(label("note"), data.note()).withOr(label("source"), data.source(), label("no-source"));
    }

    private static OrderedList renewals(RoundtableData data) {
        var list = new OrderedList();
        list.addClassName("plain-list");
        data.renewals().forEach(renewal -> list.add(new ListItem(told(renewal))));
        return list;
    }

    private static String told(Renewal renewal) {
        var instrument = renewal.instrument();
        if (renewal.renewedOn() != null) {
            instrument = I18NProvider.translate("dialogue.tables.renewed-on", instrument, renewal.renewedOn());
        }
        return renewal.validUntil() == null
                ? I18NProvider.translate("dialogue.tables.renewal-open", instrument)
                : I18NProvider.translate("dialogue.tables.renewal", instrument, renewal.validUntil());
    }

    private static String followed(RoundtableData data) {
        return data.followedSince() == null
                ? label("not-followed")
                : I18NProvider.translate("dialogue.tables.followed-since", data.followedSince());
    }

    private static String label(String name) {
        return I18NProvider.translate("dialogue.tables." + name);
    }
}
