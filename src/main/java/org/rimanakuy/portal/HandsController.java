package org.rimanakuy.portal;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.commitment.Hands;
import org.rimanakuy.commitment.PartyHands;
import org.rimanakuy.commitment.TallyService;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.shared.SafeCell;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Who answers for what, compared by what is in their own hands only. */
@Controller
class HandsController {

    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String MARK = "\uFEFF";

    private final TallyService tallies;
    private final PartyService parties;
    private final MessageSource messages;

    HandsController(TallyService tallies, PartyService parties, MessageSource messages) {
        this.tallies = tallies;
        this.parties = parties;
        this.messages = messages;
    }

    @GetMapping("/{language:[a-z]{2}}/en-sus-manos")
    String page(@RequestParam(name = "pagina", required = false) @Nullable String leaf, Model model, Locale locale) {
        var lines = lines(locale);
        var on = Leaf.of(leaf, lines, HandsPage.ROWS);
        var all = lines.stream().map(line -> line.own().plus(line.takenOver())).reduce(Hands.EMPTY, Hands::plus);
        model.addAttribute("page", new HandsPage(on.cut(lines, HandsPage.ROWS), all, lines.size(), on));
        return "portal/hands";
    }

    @GetMapping(value = "/{language:[a-z]{2}}/en-sus-manos.csv", produces = CSV)
    @ResponseBody
    String table(Locale locale) {
        var text = new StringWriter();
        text.write(MARK);
        var csv = CsvWriter.builder().build(text);
        csv.writeRecord(Stream.of("party", "whose", "overdue", "dueSoon", "disputed", "awaiting", "verified", "all")
                .map(column -> messages.getMessage("portal.hands.column." + column, null, locale))
                .toList());
        for (var line : lines(locale)) {
            csv.writeRecord(record(line, line.own(), messages.getMessage("portal.hands.own", null, locale)));
            csv.writeRecord(
                    record(line, line.takenOver(), messages.getMessage("portal.hands.taken-over", null, locale)));
        }
        flushed(csv);
        return text.toString();
    }

    private static void flushed(CsvWriter csv) {
        try {
            csv.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<String> record(HandsPage.Line line, Hands hands, String whose) {
        var record = new ArrayList<String>();
        record.add(SafeCell.of(line.party().name()));
        record.add(whose);
        new HandsPage.Line(line.party(), hands, Hands.EMPTY)
                .cells()
                .forEach(cell -> record.add(Long.toString(cell.own())));
        return record;
    }

    private List<HandsPage.Line> lines(Locale locale) {
        var names = parties.names();
        var order = Collator.getInstance(locale);
        return tallies.hands().stream()
                .map((PartyHands one) -> new HandsPage.Line(names.row(one.party()), one.own(), one.takenOver()))
                .sorted(Comparator.<HandsPage.Line, String>comparing(
                                line -> line.party().spokenName(), order::compare)
                        .thenComparing(line -> line.party().code()))
                .toList();
    }
}
