package org.rimanakuy.portal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One session with its agenda and, once it is public, who was there. */
@Controller
class SessionController {

    private final SessionQuery query;

    SessionController(SessionQuery query) {
        this.query = query;
    }

    @GetMapping("/{language:[a-z]{2}}/sesiones/{code}")
    String one(
            @PathVariable String code,
            @RequestParam(name = "pagina", required = false) @Nullable String leaf,
            Model model) {
        model.addAttribute("page", query.page(code, leaf).orElseThrow(() -> new PageMissingException(code)));
        return "portal/session";
    }
}
