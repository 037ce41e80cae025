package org.rimanakuy.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.notice.LetterService;
import org.rimanakuy.notice.MailState;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.Refusal;
import org.rimanakuy.subscription.NamedTopic;
import org.rimanakuy.subscription.NewsService;
import org.rimanakuy.subscription.Rhythm;
import org.rimanakuy.subscription.SubscriptionService;
import org.rimanakuy.subscription.TopicKind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where anyone asks to be told by letter, and what is told on paper to those who have no e-mail. */
@Controller
@RequestMapping("/{language:[a-z]{2}}/avisos")
class NoticeController {

    private final SubscriptionService subscriptions;
    private final NewsService news;
    private final LetterService letters;

    NoticeController(SubscriptionService subscriptions, NewsService news, LetterService letters) {
        this.subscriptions = subscriptions;
        this.news = news;
        this.letters = letters;
    }

    @GetMapping
    String form(
            @PathVariable String language,
            @RequestParam(name = "clase", defaultValue = "") String kind,
            @RequestParam(name = "de", defaultValue = "") String code,
            Model model) {
        var topic = kind.isEmpty() && code.isEmpty() ? Optional.<NamedTopic>empty() : Optional.of(topic(kind, code));
        model.addAttribute("page", page(topic, "", Rhythm.DAILY, language(language), null));
        return "portal/notices";
    }

    /** A form that is sent twice, because the page was loaded again, asks for no second letter: one is led away from it. */
    @PostMapping
    String ask(
            @PathVariable String language,
            @RequestParam(name = "clase", defaultValue = "") String kind,
            @RequestParam(name = "de", defaultValue = "") String code,
            @RequestParam(name = "correo", defaultValue = "") String typed,
            @RequestParam(name = "ritmo", defaultValue = "DAILY") Rhythm rhythm,
            @RequestParam(name = "idioma", defaultValue = "ES") Language told,
            HttpServletResponse response,
            Model model) {
        var topic = topic(kind, code);
        var address = typed.replaceAll("\\p{Cntrl}", "");
        try {
            subscriptions.ask(topic, address, told, rhythm);
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("page", page(Optional.of(topic), address, rhythm, told, refusal));
            return "portal/notices";
        }
        return "redirect:/" + language + "/avisos/pedido";
    }

    @GetMapping("/pedido")
    String asked() {
        return "portal/notices-asked";
    }

    @GetMapping("/hoja")
    String sheet(
            @RequestParam(name = "clase", defaultValue = "") String kind,
            @RequestParam(name = "de", defaultValue = "") String code,
            @RequestParam(name = "dias", defaultValue = "") String days,
            Model model) {
        var topic = topic(kind, code);
        var counted = NoticeSheetPage.days(days);
        var first = news.first(counted);
        model.addAttribute("page", new NoticeSheetPage(topic, counted, first, news.of(Set.of(topic.topic()), first)));
        return "portal/notices-sheet";
    }

    private NamedTopic topic(String kind, String code) {
        return TopicKind.of(kind)
                .flatMap(one -> news.topic(one, code))
                .orElseThrow(() -> new PageMissingException(kind + " " + code));
    }

    private NoticesPage page(
            Optional<NamedTopic> topic, String address, Rhythm rhythm, Language told, @Nullable Refusal refusal) {
        return new NoticesPage(
                topic, address, rhythm, told, Optional.ofNullable(refusal), letters.mail() == MailState.READY);
    }

    private static Language language(String code) {
        return code.equals(Language.EN.code()) ? Language.EN : Language.ES;
    }
}
