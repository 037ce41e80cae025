package org.rimanakuy.portal;

import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The public budget: of all who execute projects, of one, and of one in one year. */
@Controller
class MoneyController {

    private final MoneyQuery query;
    private final ChartPaper paper;
    private final MessageSource messages;

    MoneyController(MoneyQuery query, ChartPaper paper, MessageSource messages) {
        this.query = query;
        this.paper = paper;
        this.messages = messages;
    }

    @GetMapping("/{language:[a-z]{2}}/dinero")
    String all(Model model, Locale locale) {
        model.addAttribute("page", query.all(locale));
        return "portal/money";
    }

    @GetMapping("/{language:[a-z]{2}}/dinero/{code}")
    String one(
            @PathVariable String code,
            @RequestParam(name = "moneda") Optional<String> currency,
            Model model,
            Locale locale) {
        model.addAttribute("page", query.of(code, currency, locale).orElseThrow(() -> new PageMissingException(code)));
        return "portal/money-of";
    }

    @GetMapping("/{language:[a-z]{2}}/dinero/{code}/{year:\\d{4}}")
    String year(
            @PathVariable String code,
            @PathVariable int year,
            @RequestParam(name = "moneda") Optional<String> currency,
            Model model,
            Locale locale) {
        model.addAttribute(
                "page", query.of(code, year, currency, locale).orElseThrow(() -> new PageMissingException(code)));
        return "portal/money-year";
    }

    @GetMapping("/{language:[a-z]{2}}/dinero/{code}.pdf")
    ResponseEntity<byte[]> paper(
            @PathVariable String code, @RequestParam(name = "moneda") Optional<String> currency, Locale locale) {
        var page = query.of(code, currency, locale).orElseThrow(() -> new PageMissingException(code));
        var title = messages.getMessage(
                "portal.money.of", new Object[] {page.party().name()}, locale);
        return paper.answer(sheet(page, title, "/dinero/" + code), locale);
    }

    @GetMapping("/{language:[a-z]{2}}/dinero/{code}/{year:\\d{4}}.pdf")
    ResponseEntity<byte[]> paperOfYear(
            @PathVariable String code,
            @PathVariable int year,
            @RequestParam(name = "moneda") Optional<String> currency,
            Locale locale) {
        var page = query.of(code, year, currency, locale).orElseThrow(() -> new PageMissingException(code));
        var title = messages.getMessage(
                "portal.money.of-year", new Object[] {page.party().name(), Integer.toString(year)}, locale);
        return paper.answer(sheet(page, title, "/dinero/" + code + "/" + year), locale);
    }

    private static ChartSheet sheet(MoneyPage page, String title, String path) {
        return new ChartSheet(title, page.party().example(), page.sentences(), page.drawn(), path);
    }

    @GetMapping("/{language:[a-z]{2}}/dinero/{code}/presupuesto.csv")
    ResponseEntity<String> table(@PathVariable String code) {
        var rows = query.csv(code).orElseThrow(() -> new PageMissingException(code));
        return Csv.answer("project_years.csv", rows);
    }
}
