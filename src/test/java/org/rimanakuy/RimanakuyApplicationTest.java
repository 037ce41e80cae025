package org.rimanakuy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class RimanakuyApplicationTest {

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient sql;

    @Test
    void days_begin_and_end_in_lima() {
        assertThat(clock.getZone()).isEqualTo(ZoneId.of("America/Lima"));
    }

    @Test
    void the_database_keeps_every_letter_and_compares_by_the_unicode_rules() {
        assertThat(sql.sql("select @@collation_database").query(String.class).single())
                .isEqualTo("utf8mb4_uca1400_ai_ci");
        assertThat(sql.sql("select version()").query(String.class).single()).startsWith("11.4.");
    }
}
