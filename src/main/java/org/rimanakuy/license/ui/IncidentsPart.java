package org.rimanakuy.license.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.rimanakuy.concern.IncidentReading;
import org.rimanakuy.concern.IncidentRow;
import org.rimanakuy.license.LicensePictures;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shell.Illustrated;
import org.rimanakuy.shell.Words;

/** What happened where the circle is. */
final class IncidentsPart extends Section {

    private static final int SHOWN = 10;

    /** @param reading empty where nobody recorded where the circle is */
    IncidentsPart(Optional<IncidentReading> reading, LicensePictures pictures, Words words) {
        add(new H2(getTranslation("license.incidents.title")));
        reading.ifPresentOrElse(
                seen -> tell(seen, pictures, words),
                () -> add(new Paragraph(getTranslation("license.incidents.unplaced"))));
    }

    private void tell(IncidentReading reading, LicensePictures pictures, Words words) {
        add(
                new Paragraph(getTranslation(
                        "license.incidents.year",
                        reading.ofTheYear().size(),
                        reading.ofTheYearBefore().size())),
                new Paragraph(getTranslation("license.incidents.unrecorded")));
        if (!reading.incidents().isEmpty()) {
            var list = new UnorderedList();
            reading.incidents().stream().limit(SHOWN).forEach(one -> list.add(item(one, words)));
            add(new H3(getTranslation("license.incidents.latest")), list);
        }
        pictures.incidents(reading, getLocale()).map(Illustrated::new).ifPresent(this::add);
    }

    private ListItem item(IncidentRow one, Words words) {
        var data = one.data();
        return new ListItem(String.join(
                " · ",
                one.number().toString(),
                getTranslation(Changes.key(data.kind())),
                words.date(data.from()),
                getTranslation(Changes.key(data.severity())),
                data.text()));
    }
}
