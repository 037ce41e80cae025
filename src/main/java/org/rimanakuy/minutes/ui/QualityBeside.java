package org.rimanakuy.minutes.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import java.util.function.Supplier;
import org.rimanakuy.minutes.Proceedings;

/**
 * What the minutes lack, beside the lines while they are typed. Counting reads all of the lines, so it waits until whoever
 * types pauses.
 */
final class QualityBeside extends Section {

    private final transient Supplier<Optional<Proceedings>> told;
    private boolean outdated;

    QualityBeside(Supplier<Optional<Proceedings>> told) {
        this.told = told;
        tell();
    }

    void hear(Typed typed, Heard heard) {
        outdated |= !heard.lines().isEmpty();
        if (outdated && typed.changes().isEmpty()) {
            tell();
        }
    }

    private void tell() {
        outdated = false;
        removeAll();
        told.get()
                .ifPresent(proceedings ->
                        add(new H2(getTranslation("minutes.live.quality")), new QualityPanel(proceedings.quality())));
    }
}
