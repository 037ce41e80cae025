package org.rimanakuy.chart;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Draws charts for a reader of one language. */
@Component
public class Illustrator {

    private final MessageSource messages;

    public Illustrator(MessageSource messages) {
        this.messages = messages;
    }

    public Illustration of(Chart chart, Locale locale) {
        var reader = new Reader(messages, locale);
        var pen = new Pen(chart.caption(), reader);
        var height = chart.draw(pen);
        return new Illustration(
                chart.caption().title(), chart.caption().sentence(), pen.svg(height), chart.table(reader));
    }
}
