package org.rimanakuy.overview.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.rimanakuy.commitment.RegisterFigures;
import org.rimanakuy.shell.Words;

/** The register in numbers; each leads to the commitments it counts. */
final class FigureTiles extends Section {

    private final UnorderedList tiles = new UnorderedList();
    private final transient Words words;

    FigureTiles(RegisterFigures figures, Words words) {
        this.words = words;
        tiles.addClassName("figures");
        tile("commitments", figures.commitments(), "?no-examples=1");
        tile("overdue", figures.overdue(), "?schedule=OVERDUE&no-examples=1");
        tile("due-soon", figures.dueSoon(), "?schedule=DUE_SOON&no-examples=1");
        tile("awaiting", figures.awaitingVerification(), "?schedule=AWAITING_VERIFICATION&no-examples=1");
        tile("disputed", figures.disputed(), "?headline=DISPUTED&no-examples=1");
        tile("verified", figures.verified(), "?headline=FULFILLED&no-examples=1");
        tile("no-deadline", figures.withoutDeadline(), "?no-deadline=1&no-examples=1");
        tile("no-follow-up", figures.withoutFollowUp(), "?no-follow-up=1&no-examples=1");
        tile("unknown", figures.unknown(), "?schedule=UNKNOWN&no-examples=1");
        var uncounted = new Paragraph(getTranslation("overview.figures.uncounted"));
        uncounted.addClassNames("soft", "small");
        add(new H2(getTranslation("overview.figures.title")), tiles, uncounted);
    }

    static String encoded(String code) {
        return URLEncoder.encode(code, StandardCharsets.UTF_8);
    }

    private void tile(String what, long count, String query) {
        var number = new Span(words.number(count));
        number.addClassName("figure");
        var tile = new Anchor("register" + query);
        tile.add(number, new Span(getTranslation("overview.figures." + what, count)));
        tile.addClassNames("tile", "tile-" + what);
        if (count == 0) {
            tile.addClassName("none");
        }
        tiles.add(new ListItem(tile));
    }
}
