package org.rimanakuy.shared;

import java.util.Locale;

/** The languages in which the record is written and shown. Spanish comes first. */
public enum Language {
    ES("es-PE"),
    QU("qu-PE"),
    EN("en");

    private final Locale locale;

    Language(String tag) {
        this.locale = Locale.forLanguageTag(tag);
    }

    public Locale locale() {
        return locale;
    }

    /** The language of a locale whatever its country; Spanish for those the register does not speak. */
    public static Language of(Locale locale) {
        for (var language : values()) {
            if (language.code().equals(locale.getLanguage())) {
                return language;
            }
        }
        return ES;
    }

    /** The two letters that stand in an address and in {@code lang}. */
    public String code() {
        return locale.getLanguage();
    }
}
