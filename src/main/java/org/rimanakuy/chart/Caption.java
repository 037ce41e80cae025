package org.rimanakuy.chart;

/**
 * @param title what is drawn: "PIA, PIM and accrued by year"
 * @param sentence what the drawing shows, in full: whoever reads it alone must learn the same
 */
public record Caption(String title, String sentence) {

    public Caption {
        if (title.isBlank() || sentence.isBlank()) {
            throw new IllegalArgumentException("a chart has a title and a sentence");
        }
    }
}
