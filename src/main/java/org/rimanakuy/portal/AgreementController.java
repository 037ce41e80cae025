package org.rimanakuy.portal;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Agreements, and each with what was promised in it. */
@Controller
class AgreementController {

    private final AgreementQuery query;

    AgreementController(AgreementQuery query) {
        this.query = query;
    }

    @GetMapping("/{language:[a-z]{2}}/acuerdos")
    String all(Model model) {
        model.addAttribute("agreements", query.all());
        return "portal/agreements";
    }

    @GetMapping("/{language:[a-z]{2}}/acuerdos/{code}")
    String one(@PathVariable String code, Model model) {
        model.addAttribute("page", query.page(code).orElseThrow(() -> new PageMissingException(code)));
        return "portal/agreement";
    }
}
