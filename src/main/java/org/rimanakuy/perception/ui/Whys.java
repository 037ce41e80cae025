package org.rimanakuy.perception.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rimanakuy.perception.Why;
import org.rimanakuy.place.PlaceRow;
import org.rimanakuy.shared.PlaceId;

/** What people said in words of their own; it stays within the workspace. */
final class Whys extends Section {

    Whys(List<Why> said, Map<PlaceId, PlaceRow> places) {
        setVisible(!said.isEmpty());
        var list = new UnorderedList();
        said.forEach(why -> {
            var spoken = new Span(why.words());
            spoken.getElement().setAttribute("lang", why.language());
            var where = Optional.ofNullable(places.get(why.place()))
                    .map(PlaceRow::name)
                    .orElse("");
            list.add(new ListItem(new Span(where + ": "), spoken));
        });
        add(new H2(getTranslation("perception.whys")), list);
    }
}
