package org.rimanakuy.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

    private final HandClock clock = new HandClock();
    private final SignInThrottle throttle = new SignInThrottle(clock);

    @Test
    void a_login_may_be_tried_five_times_at_once_and_then_has_to_wait_a_minute() {
        exhaust("rosa");

        assertThatThrownBy(() -> throttle.admit("rosa"))
                .isInstanceOfSatisfying(
                        TooManyAttemptsRefusal.class,
                        refusal -> assertThat(refusal.minutes()).isEqualTo(1));
    }

    @Test
    void a_minute_later_there_is_one_more_try() {
        exhaust("rosa");
        clock.pass(SignInThrottle.ONE_MORE_FOR_LOGIN);

        assertThatCode(() -> throttle.admit("rosa")).doesNotThrowAnyException();
        assertThatThrownBy(() -> throttle.admit("rosa")).isInstanceOf(TooManyAttemptsRefusal.class);
    }

    @Test
    void writing_the_login_otherwise_is_no_way_around() {
        exhaust("rosa");

        assertThatThrownBy(() -> throttle.admit(" ROSA ")).isInstanceOf(TooManyAttemptsRefusal.class);
    }

    @Test
    void one_login_does_not_close_the_door_to_another() {
        exhaust("rosa");

        assertThatCode(() -> throttle.admit("ana")).doesNotThrowAnyException();
    }

    @Test
    void who_proved_to_be_who_they_are_starts_afresh() {
        exhaust("rosa");
        throttle.forgive("Rosa");

        assertThatCode(() -> throttle.admit("rosa")).doesNotThrowAnyException();
    }

    @Test
    void an_address_cannot_go_through_login_after_login() {
        for (var attempt = 0; attempt < SignInThrottle.PER_ADDRESS; attempt++) {
            throttle.admitFrom("203.0.113.7");
        }

        assertThatThrownBy(() -> throttle.admitFrom("203.0.113.7")).isInstanceOf(TooManyAttemptsRefusal.class);
        assertThatCode(() -> throttle.admitFrom("203.0.113.8")).doesNotThrowAnyException();
    }

    @Test
    void an_attempt_that_succeeded_is_given_back_to_the_address_once() {
        for (var attempt = 0; attempt < SignInThrottle.PER_ADDRESS; attempt++) {
            throttle.admitFrom("203.0.113.7");
        }
        throttle.giveBack("203.0.113.7");

        assertThatCode(() -> throttle.admitFrom("203.0.113.7")).doesNotThrowAnyException();
        assertThatThrownBy(() -> throttle.admitFrom("203.0.113.7")).isInstanceOf(TooManyAttemptsRefusal.class);
    }

    @Test
    void the_free_half_of_an_ipv6_address_is_no_way_around() {
        for (var attempt = 0; attempt < SignInThrottle.PER_ADDRESS; attempt++) {
            throttle.admitFrom("2001:db8:1:2::" + attempt);
        }

        assertThatThrownBy(() -> throttle.admitFrom("2001:db8:1:2:9:9:9:9")).isInstanceOf(TooManyAttemptsRefusal.class);
        assertThatCode(() -> throttle.admitFrom("2001:db8:1:3::1")).doesNotThrowAnyException();
    }

    private void exhaust(String login) {
        for (var attempt = 0; attempt < SignInThrottle.PER_LOGIN; attempt++) {
            throttle.admit(login);
        }
    }

    /** Moves when told to. */
    private static final class HandClock extends Clock {

        private Instant now = Instant.parse("2026-01-01T12:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
