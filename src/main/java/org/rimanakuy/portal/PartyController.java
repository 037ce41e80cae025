package org.rimanakuy.portal;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Parties, and each with what it owes and is owed. */
@Controller
class PartyController {

    private final PartyQuery query;

    PartyController(PartyQuery query) {
        this.query = query;
    }

    @GetMapping("/{language:[a-z]{2}}/actores")
    String all(Model model) {
        model.addAttribute("page", PartiesPage.of(query.all()));
        return "portal/parties";
    }

    @GetMapping("/{language:[a-z]{2}}/actores/{code}")
    String one(@PathVariable String code, Model model) {
        model.addAttribute("page", query.page(code).orElseThrow(() -> new PageMissingException(code)));
        return "portal/party";
    }
}
