package org.rimanakuy.portal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.rimanakuy.document.Printer;
import org.rimanakuy.notice.Site;
import org.rimanakuy.shared.DateWords;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;

/** Prints charts as they are drawn on pages; the sheet says of which day it is and where the page stands. */
@Component
class ChartPaper {

    private final Printer printer;
    private final Clock clock;
    private final Site site;

    ChartPaper(Printer printer, Clock clock, Site site) {
        this.printer = printer;
        this.clock = clock;
        this.site = site;
    }

    /** @throws PageMissingException where there is nothing to draw */
    ResponseEntity<byte[]> answer(ChartSheet sheet, Locale locale) {
        if (sheet.drawn().isEmpty()) {
            throw new PageMissingException(sheet.path());
        }
        var content = new Context(locale);
        content.setVariable("sheet", sheet);
        content.setVariable("address", site.link("/" + locale.getLanguage() + sheet.path()));
        content.setVariable("today", DateWords.in(locale).of(LocalDate.now(clock)));
        var paper = new ByteArrayOutputStream();
        try {
            printer.print("portal/chart-sheet", content, paper);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(paper.toByteArray());
    }
}
