package org.rimanakuy.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.rimanakuy.commitment.RegisterService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The register as a table. A question it does not understand is answered with a sentence, and what was typed stays in the form. */
@Controller
class RegisterController {

    private final RegisterService register;
    private final RegisterChoices choices;

    RegisterController(RegisterService register, RegisterChoices choices) {
        this.register = register;
        this.choices = choices;
    }

    @GetMapping("/{language:[a-z]{2}}/registro")
    String register(@ModelAttribute("question") RegisterQuestion question, HttpServletResponse response, Model model) {
        var codes = choices.codes();
        var reading = new RegisterReading(question, codes);
        if (!reading.faults().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        model.addAttribute("page", page(question, codes, reading));
        return "portal/register";
    }

    private RegisterPage page(RegisterQuestion question, RegisterChoices.Codes codes, RegisterReading reading) {
        var offered = choices.choices(codes, question);
        if (!reading.faults().isEmpty()) {
            return new RegisterPage(question, offered, reading.faults(), List.of(), 0, 1);
        }
        var offset = (reading.page() - 1L) * RegisterReading.ROWS;
        return new RegisterPage(
                question,
                offered,
                List.of(),
                register.page(reading.filter(), reading.sort(), offset, RegisterReading.ROWS),
                register.count(reading.filter()),
                reading.page());
    }
}
