package org.rimanakuy.portal;

import org.rimanakuy.commitment.CommitmentNumber;
import org.rimanakuy.commitment.CommitmentSheet;
import org.rimanakuy.commitment.SheetService;
import org.rimanakuy.overdue.EscalationService;
import org.rimanakuy.project.ProjectService;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One commitment, at an address that never changes. */
@Controller
class SheetController {

    private final SheetService sheets;
    private final EscalationService escalations;
    private final ProjectService projects;

    SheetController(SheetService sheets, EscalationService escalations, ProjectService projects) {
        this.sheets = sheets;
        this.escalations = escalations;
        this.projects = projects;
    }

    @GetMapping({"/c/{number}", "/{language:[a-z]{2}}/c/{number}"})
    String sheet(@PathVariable String number, Model model) {
        var sheet = find(number);
        model.addAttribute("page", SheetPage.of(sheet));
        model.addAttribute("climbed", escalations.of(sheet.commitment().id()).reversed());
        model.addAttribute("works", projects.of(sheet.commitment().number()));
        return "portal/sheet";
    }

    private CommitmentSheet find(String number) {
        try {
            return sheets.sheet(CommitmentNumber.parse(number)).orElseThrow(() -> new PageMissingException(number));
        } catch (InvalidInputRefusal malformed) {
            throw new PageMissingException(number);
        }
    }
}
