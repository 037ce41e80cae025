package org.rimanakuy.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** What a company contributes under an agreement, and all of it beside public money. */
@Controller
class ContributionController {

    private final ContributionQuery query;
    private final BesideQuery beside;
    private final ChartPaper paper;

    ContributionController(ContributionQuery query, BesideQuery beside, ChartPaper paper) {
        this.query = query;
        this.beside = beside;
        this.paper = paper;
    }

    @GetMapping("/{language:[a-z]{2}}/aportes")
    String all(@ModelAttribute("question") BesideQuestion question, HttpServletResponse response, Model model) {
        var page = beside.page(question);
        if (!page.faults().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        model.addAttribute("page", page);
        return "portal/beside";
    }

    @GetMapping("/{language:[a-z]{2}}/acuerdos/{code}/aporte")
    String one(@PathVariable String code, Model model, Locale locale) {
        model.addAttribute("page", query.page(code, locale).orElseThrow(() -> new PageMissingException(code)));
        return "portal/contribution";
    }

    @GetMapping("/{language:[a-z]{2}}/acuerdos/{code}/aporte.pdf")
    ResponseEntity<byte[]> paper(@PathVariable String code, Locale locale) {
        var page = query.page(code, locale).orElseThrow(() -> new PageMissingException(code));
        var agreement = page.ledger().agreement();
        var sheet = new ChartSheet(
                agreement.title(),
                agreement.example(),
                List.of(),
                page.drawn().stream().toList(),
                "/acuerdos/" + code + "/aporte");
        return paper.answer(sheet, locale);
    }

    @GetMapping("/{language:[a-z]{2}}/acuerdos/{code}/aporte.csv")
    ResponseEntity<String> table(@PathVariable String code) {
        return Csv.answer(
                "contribution_entries.csv", query.csv(code).orElseThrow(() -> new PageMissingException(code)));
    }
}
