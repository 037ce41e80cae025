package org.rimanakuy.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing: a few attempts at once per login and per address, then one at a time. Both are bounded in memory.
 * A stranger can thereby delay somebody's sign-in by a minute; that is the price of not letting him guess.
 */
@Component
class SignInThrottle {

    static final int PER_LOGIN = 5;
    static final int PER_ADDRESS = 30;
    static final Duration ONE_MORE_FOR_LOGIN = Duration.ofMinutes(1);
    static final Duration ONE_MORE_FOR_ADDRESS = Duration.ofSeconds(10);

    private static final int REMEMBERED = 100_000;
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    private final Cache<String, Bucket> logins;
    private final Cache<String, Bucket> addresses;
    private final TimeMeter meter;

    SignInThrottle(Clock clock) {
        this.meter = new ClockMeter(clock);
        this.logins = remembering();
        this.addresses = remembering();
    }

    /** @throws TooManyAttemptsRefusal when this login was tried too often */
    void admit(String login) {
        take(logins.get(key(login), unknown -> bucket(PER_LOGIN, ONE_MORE_FOR_LOGIN)));
    }

    /** @throws TooManyAttemptsRefusal when anything was tried too often from this address */
    void admitFrom(String address) {
        take(addresses.get(Network.of(address), unknown -> bucket(PER_ADDRESS, ONE_MORE_FOR_ADDRESS)));
    }

    /** A person who proved to be who they are starts afresh. */
    void forgive(String login) {
        logins.invalidate(key(login));
    }

    /** Gives back the one attempt that succeeded and no more, or one good account would open the address to guessing. */
    void giveBack(String address) {
        var bucket = addresses.getIfPresent(Network.of(address));
        if (bucket != null) {
            bucket.addTokens(1);
        }
    }

    private static void take(Bucket bucket) {
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyAttemptsRefusal(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private Bucket bucket(int attempts, Duration oneMore) {
        return Bucket.builder()
                .withCustomTimePrecision(meter)
                .addLimit(limit -> limit.capacity(attempts).refillGreedy(1, oneMore))
                .build();
    }

    private static Cache<String, Bucket> remembering() {
        return Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterAccess(FORGOTTEN_AFTER)
                .build();
    }

    private static String key(String login) {
        var key = login.strip().toLowerCase(Locale.ROOT);
        return key.substring(0, Math.min(key.length(), 200));
    }

    private record ClockMeter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return Duration.ofMillis(clock.millis()).toNanos();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
