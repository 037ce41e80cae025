package org.rimanakuy.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What became late and what was delivered, month by month. */
@Controller
class MonthController {

    private final MonthQuery query;

    MonthController(MonthQuery query) {
        this.query = query;
    }

    @GetMapping("/{language:[a-z]{2}}/atrasos")
    String running(@RequestParam(name = "pagina", required = false) @Nullable String leaf, Model model) {
        model.addAttribute("page", query.page(query.running(), leaf));
        return "portal/month";
    }

    @GetMapping("/{language:[a-z]{2}}/atrasos/{month:\\d{4}-\\d{2}}")
    String month(
            @PathVariable String month,
            @RequestParam(name = "pagina", required = false) @Nullable String leaf,
            Model model) {
        var asked = query.month(month).orElseThrow(() -> new PageMissingException(month));
        model.addAttribute("page", query.page(asked, leaf));
        return "portal/month";
    }

    @GetMapping("/{language:[a-z]{2}}/atrasos/{month:\\d{4}-\\d{2}}.csv")
    void table(@PathVariable String month, HttpServletResponse response) throws IOException {
        var asked = query.month(month).orElseThrow(() -> new PageMissingException(month));
        response.setContentType("text/csv;charset=UTF-8");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"atrasos-" + asked + ".csv\"");
        query.write(asked, response.getWriter());
    }
}
