package org.rimanakuy.shared;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Dates as people say them: "21 de diciembre de 2004", "diciembre de 2004", "2004". The month names are our own because
 * Peru writes "setiembre" and because the platform knows no Quechua; those of Quechua are the Common Locale Data
 * Repository's and wait for a speaker of Cusco-Collao Quechua.
 */
public final class DateWords {

    private static final Map<Language, List<String>> MONTHS = Map.of(
            Language.ES,
            List.of(
                    "enero",
                    "febrero",
                    "marzo",
                    "abril",
                    "mayo",
                    "junio",
                    "julio",
                    "agosto",
                    "setiembre",
                    "octubre",
                    "noviembre",
                    "diciembre"),
            Language.EN,
            List.of(
                    "January",
                    "February",
                    "March",
                    "April",
                    "May",
                    "June",
                    "July",
                    "August",
                    "September",
                    "October",
                    "November",
                    "December"),
            Language.QU,
            List.of(
                    "qulla puquy",
                    "hatun puquy",
                    "pauqar waray",
                    "ayriwa",
                    "aymuray",
                    "inti raymi",
                    "anta sitwa",
                    "qhapaq sitwa",
                    "uma raymi",
                    "kantaray",
                    "ayamarq'a",
                    "kapaq raymi"));

    private final Language language;

    private DateWords(Language language) {
        this.language = language;
    }

    /** Words in the language of this locale; Spanish where the register does not speak it. */
    public static DateWords in(Locale locale) {
        return new DateWords(Language.of(locale));
    }

    /** Says no more than is known: a date known to the month has no day. */
    public String of(PartialDate date) {
        var day = date.firstDay();
        return switch (date.precision()) {
            case DAY -> of(day);
            case MONTH -> month(day.getMonthValue()) + ofYear(day.getYear());
            case YEAR -> Integer.toString(day.getYear());
        };
    }

    public String of(LocalDate day) {
        var joint = language == Language.ES ? " de " : " ";
        return day.getDayOfMonth() + joint + month(day.getMonthValue()) + ofYear(day.getYear());
    }

    /** @param number 1 for January */
    public String month(int number) {
        return MONTHS.getOrDefault(language, List.of()).get(number - 1);
    }

    private String ofYear(int year) {
        return (language == Language.ES ? " de " : " ") + year;
    }
}
