package org.rimanakuy;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Where the register is kept decides when a day ends there, and with it whether a promise is late. */
@Configuration
@EnableScheduling
class TimeConfiguration {

    @Bean
    Clock clock(@Value("${rimanakuy.zone:America/Lima}") ZoneId zone) {
        return Clock.system(zone);
    }
}
