package org.rimanakuy.portal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rimanakuy.figure.CheckRow;
import org.rimanakuy.figure.FigureService;
import org.rimanakuy.figure.FigureTable;
import org.rimanakuy.figure.StatedTable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Stated figures and their checks, on one page and as tables to take along. */
@Controller
class FigureController {

    private final FigureTable table;
    private final FigureService figures;

    FigureController(FigureTable table, FigureService figures) {
        this.table = table;
        this.figures = figures;
    }

    @GetMapping("/{language:[a-z]{2}}/cifras")
    String all(Model model, Locale locale) {
        model.addAttribute("page", new FiguresPage(table.checks(locale), table.figures(locale)));
        return "portal/figures";
    }

    @GetMapping("/{language:[a-z]{2}}/cifras/declaradas")
    String stated(Model model, Locale locale) {
        model.addAttribute("page", new FiguresPage(List.of(), table.figures(locale)));
        return "portal/figures-stated";
    }

    @GetMapping("/{language:[a-z]{2}}/cifras.csv")
    ResponseEntity<String> stated() {
        return Csv.answer(
                "figures.csv",
                Csv.of(
                        StatedTable.HEADS,
                        figures.all().stream().map(StatedTable::row).toList()));
    }

    @GetMapping("/{language:[a-z]{2}}/cifras/comprobaciones.csv")
    ResponseEntity<String> checked() {
        return Csv.answer(
                "figure_checks.csv",
                Csv.of(
                        List.of(
                                "code",
                                "title",
                                "formula",
                                "stated",
                                "recomputed",
                                "difference",
                                "verdict",
                                "periods",
                                "bases",
                                "sources",
                                "note"),
                        figures.checks().stream().map(FigureController::cells).toList()));
    }

    private static List<String> cells(CheckRow row) {
        var data = row.data();
        var finding = row.finding();
        return List.of(
                data.code(),
                data.title(),
                data.formula(),
                plain(finding.stated()),
                plain(finding.recomputed()),
                plain(finding.difference()),
                finding.verdict().map(Enum::name).orElse(""),
                String.join("; ", finding.periods()),
                String.join("; ", finding.bases()),
                finding.used().stream()
                        .map(figure -> figure.source())
                        .distinct()
                        .collect(Collectors.joining("; ")),
                Objects.toString(data.note(), ""));
    }

    private static String plain(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }
}
