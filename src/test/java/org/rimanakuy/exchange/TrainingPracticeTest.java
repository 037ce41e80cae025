package org.rimanakuy.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.concern.Channel;
import org.rimanakuy.concern.GrievanceData;
import org.rimanakuy.concern.GrievanceService;
import org.rimanakuy.concern.GrievanceTopic;
import org.rimanakuy.concern.IncidentData;
import org.rimanakuy.concern.IncidentKind;
import org.rimanakuy.concern.IncidentService;
import org.rimanakuy.concern.Severity;
import org.rimanakuy.perception.Instrument;
import org.rimanakuy.perception.Manner;
import org.rimanakuy.perception.PerceptionService;
import org.rimanakuy.perception.RoundData;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SystemActs;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PlaceId;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people put on record at the places of the training record. */
@IntegrationTest
class TrainingPracticeTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    @Autowired
    TrainingService training;

    @Autowired
    SystemActs system;

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationContext context;

    @BeforeEach
    void clean() {
        CleanDatabase.clean(context);
    }

    @Test
    void what_was_practised_goes_with_the_training_record() {
        asSecretariat(training::load);
        var place = PlaceId.of(sql.sql("select place_id from place where example limit 1")
                .query(String.class)
                .single());
        asSecretariat(() -> context.getBean(IncidentService.class).record(incident(place)));
        asSecretariat(() -> context.getBean(GrievanceService.class).record(grievance(place)));
        asSecretariat(() -> context.getBean(PerceptionService.class).open(round(place)));
        asSecretariat(training::remove);
        for (var table : List.of("incident", "grievance", "perception_round", "place")) {
            assertThat(sql.sql("select count(*) from " + table)
                            .query(Long.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    private static IncidentData incident(PlaceId place) {
        return new IncidentData(
                PartialDate.parse("2024-03-01"),
                null,
                place,
                IncidentKind.STRIKE,
                Severity.HIGH,
                "Paro",
                List.of(),
                "Diario");
    }

    private static GrievanceData grievance(PlaceId place) {
        return new GrievanceData(
                DAY, Channel.PHONE, null, GrievanceTopic.WATER, null, place, null, "El agua llega turbia", null, false);
    }

    private static RoundData round(PlaceId place) {
        return new RoundData(
                "RP-2024-01", "Ronda", Instrument.OWN.code(), place, DAY, DAY, Manner.PAPER, "Secretaría técnica");
    }

    private <T> T asSecretariat(Supplier<T> act) {
        return system.as("test", Role.SECRETARIAT, act);
    }
}
