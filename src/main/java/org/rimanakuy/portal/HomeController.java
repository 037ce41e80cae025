package org.rimanakuy.portal;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The community's face of the register. */
@Controller
class HomeController {

    private final HomeQuery query;

    HomeController(HomeQuery query) {
        this.query = query;
    }

    @GetMapping({"/", "/{language:[a-z]{2}}", "/{language:[a-z]{2}}/"})
    String home(Model model) {
        model.addAttribute("page", query.page());
        return "portal/home";
    }
}
