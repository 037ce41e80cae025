package org.rimanakuy.portal;

import org.rimanakuy.concern.GrievanceService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How many grievances came, as far as it tells of nobody. */
@Controller
class GrievanceController {

    private final GrievanceService grievances;

    GrievanceController(GrievanceService grievances) {
        this.grievances = grievances;
    }

    @GetMapping("/{language:[a-z]{2}}/quejas/cuentas")
    String counts(Model model) {
        model.addAttribute("counts", grievances.counts());
        return "portal/grievances";
    }
}
