package org.rimanakuy.portal;

import java.util.Locale;
import org.rimanakuy.shared.Money;
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

    MoneyController(MoneyQuery query) {
        this.query = query;
    }

    @GetMapping("/{language:[a-z]{2}}/dinero")
    String all(Model model, Locale locale) {
        model.addAttribute("page", query.all(locale));
        return "portal/money";
    }

    @GetMapping("/{language:[a-z]{2}}/dinero/{code}")
    String one(
            @PathVariable String code,
            @RequestParam(name = "moneda", defaultValue = Money.SOLES) String currency,
            Model model,
            Locale locale) {
        model.addAttribute("page", query.of(code, currency, locale).orElseThrow(() -> new PageMissingException(code)));
        return "portal/money-of";
    }

    @GetMapping("/{language:[a-z]{2}}/dinero/{code}/{year:\\d{4}}")
    String year(
            @PathVariable String code,
            @PathVariable int year,
            @RequestParam(name = "moneda", defaultValue = Money.SOLES) String currency,
            Model model,
            Locale locale) {
        model.addAttribute(
                "page", query.of(code, year, currency, locale).orElseThrow(() -> new PageMissingException(code)));
        return "portal/money-year";
    }

    @GetMapping("/{language:[a-z]{2}}/dinero/{code}/presupuesto.csv")
    ResponseEntity<String> table(@PathVariable String code) {
        var rows = query.csv(code).orElseThrow(() -> new PageMissingException(code));
        return Csv.answer("project_years.csv", rows);
    }
}
