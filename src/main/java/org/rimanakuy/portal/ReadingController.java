package org.rimanakuy.portal;

import org.rimanakuy.commitment.Headline;
import org.rimanakuy.commitment.ScheduleState;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How to read the register, and what it keeps about people. */
@Controller
class ReadingController {

    @GetMapping("/{language:[a-z]{2}}/como-leer")
    String howToRead(Model model) {
        model.addAttribute("headlines", Headline.values());
        model.addAttribute("schedules", ScheduleState.values());
        return "portal/reading";
    }

    @GetMapping("/{language:[a-z]{2}}/privacidad")
    String privacy() {
        return "portal/privacy";
    }
}
