package org.rimanakuy.portal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Roundtables, and each with who sits there and when it meets. */
@Controller
class RoundtableController {

    private final RoundtableQuery query;

    RoundtableController(RoundtableQuery query) {
        this.query = query;
    }

    @GetMapping("/{language:[a-z]{2}}/mesas")
    String all(Model model) {
        model.addAttribute("page", query.all());
        return "portal/roundtables";
    }

    @GetMapping("/{language:[a-z]{2}}/mesas/{code}")
    String one(
            @PathVariable String code,
            @RequestParam(name = "pagina", required = false) @Nullable String leaf,
            Model model) {
        model.addAttribute("page", query.page(code, leaf).orElseThrow(() -> new PageMissingException(code)));
        return "portal/roundtable";
    }
}
