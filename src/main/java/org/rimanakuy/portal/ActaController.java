package org.rimanakuy.portal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.minutes.ActaPdf;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A closed acta: as a page, as the text that was hashed, and on paper. */
@Controller
class ActaController {

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final ActaQuery query;
    private final ActaPdf pdf;

    ActaController(ActaQuery query, ActaPdf pdf) {
        this.query = query;
        this.pdf = pdf;
    }

    @GetMapping("/{language:[a-z]{2}}/actas/{number}")
    String page(
            @PathVariable String number,
            @RequestParam(name = "pagina", required = false) @Nullable String leaf,
            @RequestParam(name = "linea", required = false) @Nullable String line,
            Model model) {
        model.addAttribute("page", query.page(number, leaf, line).orElseThrow(() -> new PageMissingException(number)));
        return "portal/acta";
    }

    @GetMapping("/{language:[a-z]{2}}/actas/{number}.txt")
    ResponseEntity<byte[]> text(@PathVariable String number) {
        var text = query.text(number).orElseThrow(() -> new PageMissingException(number));
        return ResponseEntity.ok().contentType(TEXT).body(text.bytes());
    }

    @GetMapping("/{language:[a-z]{2}}/actas/{number}.pdf")
    ResponseEntity<byte[]> paper(@PathVariable String number) throws IOException {
        if (query.text(number).isEmpty()) {
            throw new PageMissingException(number);
        }
        var paper = new ByteArrayOutputStream();
        pdf.write(number, paper);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(paper.toByteArray());
    }
}
