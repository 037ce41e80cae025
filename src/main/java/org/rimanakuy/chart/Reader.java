package org.rimanakuy.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.DateWords;
import org.rimanakuy.shared.NumberWords;
import org.springframework.context.MessageSource;

/** Says words, numbers and days in the language of whoever looks at a chart. */
final class Reader {

    private final MessageSource messages;
    private final Locale locale;

    Reader(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    String say(String key, Object... arguments) {
        return messages.getMessage("chart." + key, arguments, locale);
    }

    String whole(@Nullable BigDecimal value, Measure measure) {
        return value == null ? say("missing") : measure.whole(value, numbers());
    }

    String brief(BigDecimal value, Measure measure) {
        return measure.brief(value, numbers());
    }

    String unit(Measure measure) {
        return measure.unit(numbers());
    }

    String percent(BigDecimal share) {
        return numbers().percent(share);
    }

    String number(Number number) {
        return numbers().number(number);
    }

    String day(LocalDate day) {
        return DateWords.in(locale).of(day);
    }

    private NumberWords numbers() {
        return NumberWords.in(locale);
    }
}
