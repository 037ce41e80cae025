package org.rimanakuy.shell;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.HasDynamicTitle;

/** A view with a title in the reader's language, shown by the browser as "Title · Rimanakuy". */
public interface Titled extends HasDynamicTitle {

    /** @return what this page is, already translated */
    String title();

    @Override
    default String getPageTitle() {
        return title() + " · " + I18NProvider.translate("shell.product");
    }
}
