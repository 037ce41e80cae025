package org.rimanakuy.overdue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** With some thousand crossings at twenty roundtables: each list is read off an index, in its order. */
@IntegrationTest
class CrossingPlansTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private Clock clock;

    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void record() {
        CleanDatabase.clean(context);
        today = LocalDate.now(clock);
        sql.sql("""
                insert into crossing (subject_id, kind, about_on, crossed_on, noticed_at, roundtable_id, example)
                select cast(concat('01900005-0000-7000-8000-', lpad(hex(seq), 12, '0')) as uuid),
                    elt(1 + seq % 3, 'OVERDUE', 'DUE_SOON', 'AWAITING'), current_date - interval seq % 900 day,
                    current_date - interval seq % 900 day, now(6),
                    cast(concat('01900006-0000-7000-8000-', lpad(hex(seq % 20), 12, '0')) as uuid), 0
                from seq_1_to_8000""").update();
        sql.sql("analyze table crossing").query().listOfRows();
    }

    private Map<String, Object> plan(String condition) {
        return sql
                .sql("explain " + OverdueService.rows(condition))
                .param("since", today.minusDays(30))
                .param("today", today)
                .param("table", java.util.UUID.fromString("01900006-0000-7000-8000-000000000003"))
                .param("limit", 25)
                .param("offset", 0)
                .query()
                .listOfRows()
                .stream()
                .filter(row -> "DERIVED".equals(row.get("select_type")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_log_of_a_roundtable_is_read_off_its_index_in_order() {
        var plan = plan("x.roundtable_id = :table and x.crossed_on between :since and :today");
        assertThat(plan).containsEntry("key", "idx_crossing_roundtable");
        assertThat(String.valueOf(plan.get("Extra"))).doesNotContain("filesort");
    }

    @Test
    void the_log_of_everything_is_read_off_the_index_of_the_latest_in_order() {
        var plan = plan("x.example = false and x.crossed_on between :since and :today");
        assertThat(plan).containsEntry("key", "idx_crossing_latest");
        assertThat(String.valueOf(plan.get("Extra"))).doesNotContain("filesort");
    }
}
