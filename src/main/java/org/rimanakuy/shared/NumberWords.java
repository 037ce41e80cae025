package org.rimanakuy.shared;

import com.ibm.icu.text.CompactDecimalFormat;
import com.ibm.icu.text.CompactDecimalFormat.CompactStyle;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.Currency;
import java.math.BigDecimal;
import java.util.Locale;

/** Numbers, shares and money as the reader's language writes them; Quechua writes them as Peruvian Spanish does. */
public final class NumberWords {

    private final Locale locale;

    private NumberWords(Locale locale) {
        this.locale = locale;
    }

    public static NumberWords in(Locale locale) {
        return new NumberWords(Language.of(locale) == Language.EN ? Language.EN.locale() : Language.ES.locale());
    }

    public String number(Number number) {
        return NumberFormat.getNumberInstance(locale).format(number);
    }

    /** With every decimal it has, six at most. */
    public String exact(BigDecimal number) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(6);
        return format.format(number);
    }

    /** @param share 0.577 is written "57.7%", with one decimal at most */
    public String percent(BigDecimal share) {
        var format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(share);
    }

    /** @param currency ISO 4217, as {@code PEN} or {@code USD} */
    public String money(BigDecimal amount, String currency) {
        var format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance(currency));
        return format.format(amount);
    }

    /** @return 1,500,000 as "1.5 M": three digits at most, for axes and labels only */
    public String brief(BigDecimal number) {
        var format = CompactDecimalFormat.getInstance(locale, CompactStyle.SHORT);
        format.setMaximumSignificantDigits(3);
        return format.format(number);
    }

    /** @return the name of a currency in the plural: "soles" */
    public String currency(String currency) {
        return Currency.getInstance(currency).getName(locale, Currency.PLURAL_LONG_NAME, "other", null);
    }
}
