package org.rimanakuy.shell;

import com.ibm.icu.text.MessageFormat;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.DateWords;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.PartialDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Component;

/**
 * Every sentence the register says, for the workspace (Vaadin) and the public pages (Thymeleaf) alike. ICU's message
 * format instead of the platform's, because the latter eats the apostrophe of <i>p'unchaw</i> and knows no plurals
 * beyond one; Spanish stands in, key by key, for what another language lacks.
 */
@Component("messageSource")
class Messages implements MessageSource, I18NProvider {

    private static final Logger LOG = LoggerFactory.getLogger(Messages.class);

    private final transient Map<Language, Map<String, String>> texts;
    private final transient Map<Compiled, MessageFormat> formats = new ConcurrentHashMap<>();
    private final transient Set<String> reported = ConcurrentHashMap.newKeySet();

    Messages() {
        this(MessageFiles.read());
    }

    Messages(Map<Language, Map<String, String>> texts) {
        this.texts = texts;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Language.ES.locale(), Language.EN.locale(), Language.QU.locale());
    }

    @Override
    public Locale getDefaultLocale() {
        return Language.ES.locale();
    }

    @Override
    public String getTranslation(String key, @Nullable Locale locale, @Nullable Object... arguments) {
        return said(key, locale, arguments) instanceof String text ? text : missing(key);
    }

    @Override
    public @Nullable String getMessage(
            String code, @Nullable Object @Nullable [] arguments, @Nullable String otherwise, @Nullable Locale locale) {
        return said(code, locale, arguments) instanceof String text ? text : otherwise;
    }

    @Override
    public String getMessage(String code, @Nullable Object @Nullable [] arguments, @Nullable Locale locale) {
        return said(code, locale, arguments) instanceof String text ? text : missing(code);
    }

    @Override
    public String getMessage(MessageSourceResolvable resolvable, @Nullable Locale locale) {
        var codes = resolvable.getCodes() == null ? new String[0] : resolvable.getCodes();
        for (var code : codes) {
            if (said(code, locale, resolvable.getArguments()) instanceof String text) {
                return text;
            }
        }
        var otherwise = resolvable.getDefaultMessage();
        return otherwise != null ? otherwise : missing(String.join(",", codes));
    }

    private @Nullable String said(String key, @Nullable Locale locale, @Nullable Object @Nullable [] arguments) {
        var wanted = locale == null ? Language.ES : Language.of(locale);
        var language = text(wanted, key) == null ? Language.ES : wanted;
        var pattern = text(language, key);
        if (pattern == null || !pattern.contains("{")) {
            return pattern;
        }
        var format = formats.computeIfAbsent(
                new Compiled(language, key), missing -> new MessageFormat(pattern, language.locale()));
        var words = inWords(arguments, wanted);
        synchronized (format) {
            return format.format(words);
        }
    }

    private @Nullable String text(Language language, String key) {
        return texts.getOrDefault(language, Map.of()).get(key);
    }

    /** Dates are said as people say them, with no more than is known of them. */
    private static @Nullable Object[] inWords(@Nullable Object @Nullable [] arguments, Language language) {
        if (arguments == null) {
            return new Object[0];
        }
        var dates = DateWords.in(language.locale());
        var words = new @Nullable Object[arguments.length];
        for (var index = 0; index < arguments.length; index++) {
            words[index] = switch (arguments[index]) {
                case PartialDate date -> dates.of(date);
                case LocalDate day -> dates.of(day);
                case null -> "";
                case Object other -> other;
            };
        }
        return words;
    }

    private String missing(String key) {
        if (reported.size() < 1_000 && reported.add(key)) {
            LOG.warn("No message has the key {}", key);
        }
        return "!" + key + "!";
    }

    private record Compiled(Language language, String key) {}
}
