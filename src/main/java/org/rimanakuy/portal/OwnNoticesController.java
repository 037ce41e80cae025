package org.rimanakuy.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.rimanakuy.shared.Language;
import org.rimanakuy.subscription.Following;
import org.rimanakuy.subscription.NewsService;
import org.rimanakuy.subscription.Rhythm;
import org.rimanakuy.subscription.SubscriptionRefusal;
import org.rimanakuy.subscription.SubscriptionService;
import org.rimanakuy.subscription.TopicKind;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What the links in letters lead to. Nothing happens by opening one, for programs open links too: everything is done by a
 * button. None of these pages is kept anywhere.
 */
@Controller
@RequestMapping("/{language:[a-z]{2}}/avisos")
class OwnNoticesController {

    private final SubscriptionService subscriptions;
    private final NewsService news;

    OwnNoticesController(SubscriptionService subscriptions, NewsService news) {
        this.subscriptions = subscriptions;
        this.news = news;
    }

    @ModelAttribute
    void keepNowhere(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
    }

    @GetMapping("/confirmar/{token:[0-9a-f]{32}}")
    String question(@PathVariable String token, Model model) {
        var asked = subscriptions.asked(token);
        model.addAttribute("asked", asked.orElse(null));
        return "portal/notices-confirm";
    }

    @PostMapping("/confirmar/{token:[0-9a-f]{32}}")
    String confirm(@PathVariable String language, @PathVariable String token, Model model) {
        try {
            return own(language, subscriptions.confirm(token), "?confirmado=1");
        } catch (SubscriptionRefusal used) {
            return question(token, model);
        }
    }

    @GetMapping("/de/{token:[0-9a-f]{32}}")
    String own(
            @PathVariable String token,
            @RequestParam(name = "confirmado", defaultValue = "") String confirmed,
            @RequestParam(name = "guardado", defaultValue = "") String saved,
            Model model) {
        var following = subscriptions.following(token);
        if (following.isEmpty()) {
            return "portal/notices-ended";
        }
        model.addAttribute("page", new Page(token, following.get(), !confirmed.isEmpty(), !saved.isEmpty()));
        return "portal/notices-own";
    }

    /** @param confirmed and {@code saved} whether that was done just now */
    record Page(String token, Following following, boolean confirmed, boolean saved) {

        public List<Language> languages() {
            return NoticesPage.LANGUAGES;
        }

        public Rhythm[] rhythms() {
            return Rhythm.values();
        }
    }

    @PostMapping("/de/{token:[0-9a-f]{32}}")
    String change(
            @PathVariable String language,
            @PathVariable String token,
            @RequestParam(name = "ritmo") Rhythm rhythm,
            @RequestParam(name = "idioma") Language told) {
        subscriptions.change(token, told, rhythm);
        return own(language, token, "?guardado=1");
    }

    @PostMapping("/de/{token:[0-9a-f]{32}}/dejar")
    String end(
            @PathVariable String language,
            @PathVariable String token,
            @RequestParam(name = "clase") String kind,
            @RequestParam(name = "de") String code) {
        TopicKind.of(kind)
                .flatMap(one -> news.topic(one, code))
                .ifPresent(topic -> subscriptions.end(token, topic.topic()));
        return own(language, token, "?guardado=1");
    }

    @GetMapping("/de/{token:[0-9a-f]{32}}/fin")
    String askToEnd(@PathVariable String token, Model model) {
        model.addAttribute("token", token);
        return subscriptions.following(token).isEmpty() ? "portal/notices-ended" : "portal/notices-end";
    }

    /** One click, of a button here or in a mail program; the second says the same as the first. */
    @PostMapping("/de/{token:[0-9a-f]{32}}/fin")
    String endAll(@PathVariable String token) {
        subscriptions.endLetters(token);
        return "portal/notices-ended";
    }

    private static String own(String language, String token, String told) {
        return "redirect:/" + language + "/avisos/de/" + token + told;
    }
}
