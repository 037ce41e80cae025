package org.rimanakuy.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.i18n.I18NProvider;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.rimanakuy.shared.Language;

/** Links from the workspace to what everybody sees, in the reader's language. */
public final class PublicPage {

    private PublicPage() {}

    /** @param folder where the public pages keep such things: {@code acuerdos}, {@code actores}, {@code comunidad} */
    public static Anchor link(String folder, String code) {
        var language = Language.of(UI.getCurrent().getLocale()).code();
        var name = URLEncoder.encode(code, StandardCharsets.UTF_8).replace("+", "%20");
        var link = new Anchor(
                "/" + language + "/" + folder + "/" + name,
                I18NProvider.translate("shell.public-page"),
                AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        return link;
    }
}
