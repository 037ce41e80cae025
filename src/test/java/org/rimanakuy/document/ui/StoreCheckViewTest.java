package org.rimanakuy.document.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import org.junit.jupiter.api.Test;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInAs;
import org.rimanakuy.testing.UiTest;

class StoreCheckViewTest extends UiTest {

    @Test
    @SignedInAs(Role.ADMINISTRATOR)
    void the_administrator_reads_whether_every_file_is_in_its_place() {
        UI.getCurrent().navigate("files");
        var view = _get(StoreCheckView.class);
        _click(view.clean);
        _click(view.check);

        assertThat(_find(view, Paragraph.class))
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.contains("archivo"));
    }

    @Test
    @SignedInAs(Role.SECRETARIAT)
    void nobody_else_is_let_in() {
        UI.getCurrent().navigate("files");
        assertThat(_find(StoreCheckView.class)).isEmpty();
    }
}
