package org.rimanakuy.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.PartialDate;

class MessagesTest {

    private static final Locale SPANISH = Language.ES.locale();
    private static final Locale ENGLISH = Language.EN.locale();
    private static final Locale QUECHUA = Language.QU.locale();

    private final Messages messages = new Messages(Map.of(
            Language.ES,
            Map.of(
                    "day", "Quedan {0, plural, one {# día} other {# días}}",
                    "plain", "Un texto sin más",
                    "promised", "Prometido el {0}"),
            Language.EN,
            Map.of(
                    "day", "{0, plural, one {# day} other {# days}} left",
                    "promised", "Promised on {0}"),
            Language.QU,
            Map.of("day", "{0} p'unchaw")));

    @Test
    void one_and_many_are_told_apart() {
        assertThat(messages.getTranslation("day", SPANISH, 1)).isEqualTo("Quedan 1 día");
        assertThat(messages.getTranslation("day", SPANISH, 2)).isEqualTo("Quedan 2 días");
        assertThat(messages.getTranslation("day", ENGLISH, 1)).isEqualTo("1 day left");
    }

    @Test
    void an_apostrophe_is_a_letter() {
        assertThat(messages.getTranslation("day", QUECHUA, 3)).isEqualTo("3 p'unchaw");
    }

    @Test
    void spanish_stands_in_for_what_another_language_lacks() {
        assertThat(messages.getTranslation("plain", QUECHUA)).isEqualTo("Un texto sin más");
        assertThat(messages.getTranslation("plain", ENGLISH)).isEqualTo("Un texto sin más");
    }

    @Test
    void a_language_nobody_wrote_is_answered_in_spanish_whatever_the_machine_speaks() {
        assertThat(messages.getTranslation("plain", Locale.FRENCH)).isEqualTo("Un texto sin más");
        assertThat(messages.getTranslation("plain", (Locale) null)).isEqualTo("Un texto sin más");
        assertThat(messages.getDefaultLocale()).isEqualTo(SPANISH);
    }

    @Test
    void a_date_in_a_sentence_says_no_more_than_is_known() {
        assertThat(messages.getTranslation("promised", SPANISH, PartialDate.parse("2004-12")))
                .isEqualTo("Prometido el diciembre de 2004");
        assertThat(messages.getTranslation("promised", ENGLISH, LocalDate.of(2004, 12, 21)))
                .isEqualTo("Promised on 21 December 2004");
    }

    @Test
    void a_key_nobody_wrote_shows_itself() {
        assertThat(messages.getTranslation("nothing.here", SPANISH)).isEqualTo("!nothing.here!");
        assertThat(messages.getMessage("nothing.here", null, SPANISH)).isEqualTo("!nothing.here!");
    }

    @Test
    void somebody_elses_default_stands_where_we_have_no_words() {
        assertThat(messages.getMessage("spring.own", null, "theirs", SPANISH)).isEqualTo("theirs");
    }

    @Test
    void the_files_of_all_modules_are_found() {
        assertThat(new Messages().getTranslation("shell.product", QUECHUA)).isEqualTo("Rimanakuy");
        assertThat(new Messages().getTranslation("security.role.SECRETARIAT", SPANISH))
                .isEqualTo("Secretaría");
    }
}
