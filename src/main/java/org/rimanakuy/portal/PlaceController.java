package org.rimanakuy.portal;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds a community and prints its bulletin. */
@Controller
class PlaceController {

    private static final int LONGEST_NAME = 200;

    private final BulletinQuery query;

    PlaceController(BulletinQuery query) {
        this.query = query;
    }

    /** A name that only one place has leads straight to its bulletin. */
    @GetMapping("/{language:[a-z]{2}}/comunidad")
    String find(@PathVariable String language, @RequestParam(name = "q") Optional<String> typed, Model model) {
        var name = typed.map(text -> text.substring(0, Math.min(text.length(), LONGEST_NAME)))
                .orElse("");
        var found = query.named(name);
        if (found.size() == 1 && !name.isBlank()) {
            return "redirect:/" + language + "/comunidad/" + found.getFirst().code();
        }
        var missed = found.isEmpty();
        model.addAttribute("page", PlacesPage.of(name, missed, missed ? query.named("") : found));
        return "portal/places";
    }

    @GetMapping("/{language:[a-z]{2}}/comunidad/{code}")
    String bulletin(@PathVariable String code, Model model) {
        model.addAttribute("page", query.page(code).orElseThrow(() -> new PageMissingException(code)));
        return "portal/bulletin";
    }
}
