package org.rimanakuy.shell;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Fills fields with what there is to choose from. Lists are fetched when a field is opened and not kept: hundreds of
 * parties in every session would be most of what a session weighs.
 */
public final class Choosing {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

    private Choosing() {}

    public static <T> void from(ComboBoxBase<?, T, ?> field, Supplier<List<T>> all, ItemLabelGenerator<T> label) {
        field.setItemLabelGenerator(label);
        field.setItems(query -> {
            var wanted = plain(query.getFilter().orElse(""));
            return all.get().stream()
                    .filter(one -> plain(label.apply(one)).contains(wanted))
                    .skip(query.getOffset())
                    .limit(query.getLimit());
        });
    }

    /** Without accents and capitals, as people type when they search. */
    private static String plain(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
