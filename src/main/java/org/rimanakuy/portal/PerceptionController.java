package org.rimanakuy.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.rimanakuy.perception.PerceptionService;
import org.rimanakuy.perception.PerceptionTable;
import org.rimanakuy.perception.RoundRow;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What people answered, as far as it may be told. */
@Controller
class PerceptionController {

    private final PerceptionService perception;
    private final PerceptionTable table;

    PerceptionController(PerceptionService perception, PerceptionTable table) {
        this.perception = perception;
        this.table = table;
    }

    @GetMapping("/{language:[a-z]{2}}/percepcion")
    String all(Model model) {
        model.addAttribute("rounds", perception.rounds());
        return "portal/perception";
    }

    @GetMapping("/{language:[a-z]{2}}/percepcion/{code:RP-[0-9-]+}")
    String one(@PathVariable String code, Model model, Locale locale) {
        model.addAttribute("page", page(round(code), locale));
        return "portal/perception-round";
    }

    @GetMapping("/{language:[a-z]{2}}/percepcion/{code:RP-[0-9-]+}.csv")
    ResponseEntity<String> asTable(@PathVariable String code, Locale locale) {
        var rows = new ArrayList<List<String>>();
        for (var line : page(round(code), locale).lines()) {
            rows.add(List.of(code, line.item(), "", line.whole()));
            line.cells().forEach(cell -> rows.add(List.of(code, line.item(), cell.community(), cell.told())));
        }
        return Csv.answer(code + ".csv", Csv.of(List.of("round", "item", "community", "mean"), rows));
    }

    private RoundRow round(String code) {
        return perception.byCode(code).orElseThrow(() -> new PageMissingException(code));
    }

    private PerceptionPage page(RoundRow round, Locale locale) {
        var result = perception.result(round);
        var before = result.flatMap(any -> before(round));
        return new PerceptionPage(
                round,
                result.map(told -> table.lines(told, locale)).orElse(List.of()),
                before,
                result.flatMap(now -> before.flatMap(perception::result).map(then -> table.changes(now, then, locale)))
                        .orElse(List.of()));
    }

    private Optional<RoundRow> before(RoundRow round) {
        return perception.rounds().stream()
                .filter(RoundRow::isPublished)
                .filter(one -> one.example() == round.example())
                .filter(one -> Objects.equals(one.data().place(), round.data().place()))
                .filter(one -> one.data().askedTo().isBefore(round.data().askedFrom()))
                .findFirst();
    }
}
