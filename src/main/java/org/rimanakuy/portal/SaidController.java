package org.rimanakuy.portal;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What was said: searched over all sessions, and compared by topic for one roundtable. Only what is public is found. */
@Controller
class SaidController {

    private final SaidQuery query;

    SaidController(SaidQuery query) {
        this.query = query;
    }

    @GetMapping("/{language:[a-z]{2}}/dicho")
    String said(@ModelAttribute("question") SaidQuestion question, HttpServletResponse response, Model model) {
        var page = query.said(question);
        if (!page.faults().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        model.addAttribute("page", page);
        return "portal/said";
    }

    @GetMapping("/{language:[a-z]{2}}/mesas/{code}/posiciones")
    String positions(
            @PathVariable String code,
            @RequestParam(name = "todos", required = false) @Nullable String alsoAgreed,
            @RequestParam(name = "pagina", required = false) @Nullable String leaf,
            Model model) {
        model.addAttribute(
                "page",
                query.positions(code, "1".equals(alsoAgreed), leaf).orElseThrow(() -> new PageMissingException(code)));
        return "portal/positions";
    }
}
