package org.rimanakuy.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DateWordsTest {

    private static final LocalDate DAY = LocalDate.of(2004, 12, 21);

    @Test
    void a_day_is_said_whole() {
        assertThat(said("es-PE", PartialDate.day(DAY))).isEqualTo("21 de diciembre de 2004");
        assertThat(said("en", PartialDate.day(DAY))).isEqualTo("21 December 2004");
    }

    @Test
    void what_is_known_to_the_month_says_no_day() {
        var month = new PartialDate(YearMonth.of(2004, 12).atDay(21), Precision.MONTH);

        assertThat(said("es-PE", month)).isEqualTo("diciembre de 2004");
        assertThat(said("en", month)).isEqualTo("December 2004");
    }

    @Test
    void what_is_known_to_the_year_is_the_year() {
        assertThat(said("es-PE", PartialDate.year(2004))).isEqualTo("2004");
        assertThat(said("qu-PE", PartialDate.year(2004))).isEqualTo("2004");
    }

    @Test
    void the_ninth_month_is_written_as_in_peru() {
        assertThat(DateWords.in(Locale.forLanguageTag("es-ES")).month(9)).isEqualTo("setiembre");
    }

    @Test
    void quechua_has_its_own_months() {
        assertThat(said("qu-PE", PartialDate.day(DAY))).isEqualTo("21 kapaq raymi 2004");
    }

    @Test
    void a_language_the_register_does_not_speak_is_answered_in_spanish() {
        assertThat(said("fr", PartialDate.day(DAY))).isEqualTo("21 de diciembre de 2004");
    }

    private static String said(String language, PartialDate date) {
        return DateWords.in(Locale.forLanguageTag(language)).of(date);
    }
}
