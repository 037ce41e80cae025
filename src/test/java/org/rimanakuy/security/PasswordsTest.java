package org.rimanakuy.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

class PasswordsTest {

    private final Passwords passwords = new Passwords(PasswordEncoderFactories.createDelegatingPasswordEncoder());

    @Test
    void a_generated_password_is_fit_and_never_the_same_twice() {
        var password = passwords.generateFor("rosa");

        assertThat(Passwords.fit(password, "rosa")).matches("(\\w{4}-){3}\\w{4}");
        assertThat(passwords.generateFor("rosa")).isNotEqualTo(password);
    }

    @Test
    void a_generated_password_is_fit_for_the_shortest_login_too() {
        for (var turn = 0; turn < 100; turn++) {
            assertThat(Passwords.fit(passwords.generateFor("a"), "a")).doesNotContain("a");
        }
    }

    @Test
    void a_hash_says_how_it_was_made_and_hides_the_password() {
        var hash = passwords.encode("una frase larga");

        assertThat(hash).startsWith("{bcrypt}").doesNotContain("frase");
        assertThat(passwords.matches("una frase larga", hash)).isTrue();
        assertThat(passwords.matches("otra frase larga", hash)).isFalse();
    }

    @Test
    void eleven_characters_are_too_few() {
        assertRefused("once letras", "security.refusal.password-short");
    }

    @Test
    void what_bcrypt_would_cut_off_is_refused() {
        assertRefused("ñ".repeat(30) + "abcdefghijklm", "security.refusal.password-long");
    }

    @Test
    void the_login_is_no_password() {
        assertRefused("Secretaria-2026", "security.refusal.password-guessable");
        assertRefused("aaaaaaaaaaaa", "security.refusal.password-guessable");
    }

    private static void assertRefused(String password, String key) {
        assertThatThrownBy(() -> Passwords.fit(password, "secretaria"))
                .isInstanceOfSatisfying(
                        AccountRefusal.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
