package org.rimanakuy.fund.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rimanakuy.agreement.AgreementId;
import org.rimanakuy.agreement.ui.AgreementSection;
import org.rimanakuy.fund.ContributionPictures;
import org.rimanakuy.fund.ContributionYear;
import org.rimanakuy.fund.EntryRow;
import org.rimanakuy.fund.FundService;
import org.rimanakuy.fund.Ledger;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.place.PlaceService;
import org.rimanakuy.security.CurrentUser;
import org.rimanakuy.security.Role;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shared.Money;
import org.rimanakuy.shell.Illustrated;
import org.rimanakuy.shell.Notices;
import org.rimanakuy.shell.Words;
import org.springframework.stereotype.Component;

/** On an agreement's page: what each year owes, what was paid and done with it, and the entries that say so. */
@Component
class ContributionSection implements AgreementSection {

    private static final List<String> COLUMNS =
            List.of("year", "due", "paid", "transferred", "approved", "executed", "not-paid", "clock");

    private final FundService fund;
    private final ContributionPictures pictures;
    private final PartyService parties;
    private final PlaceService places;
    private final Words words;
    private final CurrentUser currentUser;

    ContributionSection(
            FundService fund,
            ContributionPictures pictures,
            PartyService parties,
            PlaceService places,
            Words words,
            CurrentUser currentUser) {
        this.fund = fund;
        this.pictures = pictures;
        this.parties = parties;
        this.places = places;
        this.words = words;
        this.currentUser = currentUser;
    }

    @Override
    public Section of(AgreementId agreement) {
        var section = new Section();
        section.addClassName("contribution");
        show(section, agreement);
        return section;
    }

    private void show(Section section, AgreementId agreement) {
        section.removeAll();
        fund.ledger(agreement).ifPresentOrElse(ledger -> tell(section, ledger), () -> section.setVisible(false));
    }

    private void tell(Section section, Ledger ledger) {
        section.add(
                new H2(section.getTranslation("fund.section.title")),
                new Paragraph(section.getTranslation("fund.section.evidence")),
                table(section, ledger));
        pictures.drawn(ledger, UI.getCurrent().getLocale())
                .map(Illustrated::new)
                .ifPresent(section::add);
        ledger.years()
                .forEach(year -> year.flagsInOrder()
                        .forEach(flag ->
                                section.add(new Paragraph(section.getTranslation(Changes.key(flag), year.year())))));
        section.add(new H3(section.getTranslation("fund.section.entries")));
        if (currentUser.is(Role.SECRETARIAT)) {
            section.add(act(section, "fund.entry.record", () -> enter(section, ledger)));
        }
        if (ledger.entries().isEmpty()) {
            section.add(new Paragraph(section.getTranslation("fund.section.no-entries")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("entries");
        ledger.entries().forEach(entry -> list.add(item(section, ledger, entry)));
        section.add(list);
    }

    private Div table(Section section, Ledger ledger) {
        var table = new NativeTable();
        table.addClassName("positions");
        var head = new NativeTableRow();
        COLUMNS.forEach(column -> {
            var cell = new NativeTableHeaderCell(section.getTranslation("fund.column." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        table.getHead().add(head);
        for (var year : ledger.years()) {
            var row = new NativeTableRow();
            cells(section, year).map(NativeTableCell::new).forEach(row::add);
            table.getBody().add(row);
        }
        var scrolling = new Div(table);
        scrolling.addClassName("positions-frame");
        return scrolling;
    }

    private Stream<String> cells(Section section, ContributionYear year) {
        return Stream.of(
                Integer.toString(year.year()),
                year.due()
                        .map(due -> section.getTranslation(Changes.key(due.basis()), money(section, due.amount())))
                        .orElse(section.getTranslation("fund.section.no-rule")),
                money(year.paid()),
                money(year.transferred()),
                money(year.approved()),
                money(year.executed()),
                money(section, year.notPaid()),
                year.clock()
                        .map(clock -> section.getTranslation(
                                "fund.clock." + clock.state(), clock.days() == null ? 0 : clock.days()))
                        .orElse(section.getTranslation("fund.section.no-commitment")));
    }

    private void enter(Section section, Ledger ledger) {
        new EntryForm(ledger.currency(), parties.all(), places.all()).openToRecord(data -> {
            fund.enter(ledger.agreement().id(), ledger.version(), data);
            Notices.done("fund.entry.recorded");
            show(section, ledger.agreement().id());
        });
    }

    private void reverse(Section section, Ledger ledger, EntryRow entry, String told) {
        new ReverseForm(told).openToRecord(why -> {
            fund.reverse(entry.id(), ledger.version(), why.reason());
            Notices.done("fund.reverse.recorded");
            show(section, ledger.agreement().id());
        });
    }

    private static Button act(Section section, String key, Runnable act) {
        var button = new Button(section.getTranslation(key), clicked -> act.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private ListItem item(Section section, Ledger ledger, EntryRow entry) {
        var data = entry.data();
        var told = section.getTranslation(
                entry.reverses() == null ? "fund.section.entry" : "fund.section.reversal",
                data.year(),
                section.getTranslation(Changes.key(data.kind())),
                money(data.money()),
                words.date(data.on()),
                data.source());
        var item = new ListItem(new Paragraph(told));
        item.addClassName("entry");
        Optional.ofNullable(data.statedBy())
                .ifPresent(party -> item.add(new Paragraph(section.getTranslation(
                        "fund.section.stated-by", parties.names().of(party)))));
        Optional.ofNullable(data.paidFor())
                .ifPresent(paidFor -> item.add(new Paragraph(section.getTranslation(
                        paidFor.stateDuty() ? "fund.section.spent-on-duty" : "fund.section.spent-on",
                        section.getTranslation(Changes.key(paidFor.function())),
                        paidFor.norm()))));
        if (entry.reason() != null) {
            item.add(new Paragraph(section.getTranslation("fund.section.reason", entry.reason())));
        }
        if (entry.reversedBy() != null) {
            item.add(new Paragraph(section.getTranslation("fund.section.reversed")));
        }
        if (entry.stands() && currentUser.is(Role.SECRETARIAT)) {
            item.add(act(section, "fund.reverse.record", () -> reverse(section, ledger, entry, told)));
        }
        return item;
    }

    private String money(Section section, Optional<Money> amount) {
        return amount.map(this::money).orElse(section.getTranslation("fund.section.unknown"));
    }

    private String money(Money money) {
        return words.money(money.amount(), money.currency());
    }
}
