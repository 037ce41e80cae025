package org.rimanakuy.portal;

import java.util.List;
import org.rimanakuy.shared.Language;

/**
 * What stands around every page.
 *
 * @param path what follows the language in the address, query included; begins with a slash
 * @param stylesheet address of the one stylesheet
 */
record Frame(Language language, String path, String site, String stylesheet, List<Tongue> tongues, Marks.Used marks) {

    /** One language of the public pages and this page's address in it. */
    record Tongue(Language language, String address, boolean current) {}

    /** @param page begins with a slash */
    public String to(String page) {
        return "/" + language.code() + page;
    }

    /** The address by which others should know this page. */
    public String canonical() {
        return site + to(path);
    }

    /** What the reader of another language should be shown by a search engine. */
    public String absolute(Tongue tongue) {
        return site + tongue.address();
    }

    public String lang() {
        return language.code();
    }

    public boolean in(String section) {
        return path.startsWith(section);
    }
}
