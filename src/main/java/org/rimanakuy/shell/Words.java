package org.rimanakuy.shell;

import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.DateWords;
import org.rimanakuy.shared.NumberWords;
import org.rimanakuy.shared.PartialDate;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Dates, numbers and money in the language of whoever is reading, be it a workspace view or a template
 * ({@code ${@words.date(...)}}). What is not known is an empty text, never "null".
 */
@Component
public class Words {

    public String date(@Nullable PartialDate date) {
        return date == null ? "" : DateWords.in(locale()).of(date);
    }

    public String day(@Nullable LocalDate day) {
        return day == null ? "" : DateWords.in(locale()).of(day);
    }

    public String number(@Nullable Number number) {
        return number == null ? "" : NumberWords.in(locale()).number(number);
    }

    public String percent(@Nullable BigDecimal share) {
        return share == null ? "" : NumberWords.in(locale()).percent(share);
    }

    /** @param currency ISO 4217 */
    public String money(@Nullable BigDecimal amount, String currency) {
        return amount == null ? "" : NumberWords.in(locale()).money(amount, currency);
    }

    /** @param currency ISO 4217; its name in the plural */
    public String currency(String currency) {
        return NumberWords.in(locale()).currency(currency);
    }

    private static Locale locale() {
        var ui = UI.getCurrent();
        return ui == null ? LocaleContextHolder.getLocale() : ui.getLocale();
    }
}
