package org.rimanakuy.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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
import org.rimanakuy.perception.PerceptionRefusal;
import org.rimanakuy.perception.PerceptionService;
import org.rimanakuy.perception.RoundData;
import org.rimanakuy.perception.Sheet;
import org.rimanakuy.place.PlaceData;
import org.rimanakuy.place.PlaceLevel;
import org.rimanakuy.place.PlaceService;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SystemActs;
import org.rimanakuy.shared.Language;
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
    IncidentService incidents;

    @Autowired
    GrievanceService grievances;

    @Autowired
    PerceptionService perception;

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
        var place = practice();
        asSecretariat(() -> incidents.record(incident(place)));
        asSecretariat(() -> grievances.record(grievance(place, null)));
        asSecretariat(() -> grievances.record(grievance(null, practised())));
        asSecretariat(() -> perception.open(round(place)));
        asSecretariat(training::remove);
        for (var table : List.of("incident", "grievance", "perception_round", "place")) {
            assertThat(count(table)).as(table).isZero();
        }
    }

    @Test
    void what_was_corrected_to_a_real_place_is_real_and_stays() {
        var place = practice();
        var number = asSecretariat(() -> incidents.record(incident(place)));
        asSecretariat(() -> perception.open(round(place)));
        var real = asSecretariat(() -> context.getBean(PlaceService.class)
                .record(new PlaceData("CUS", "Cusco", PlaceLevel.REGION, null, null, null, null, null)));
        var told = incidents.byNumber(number.toString()).orElseThrow();
        asSecretariat(() -> {
            incidents.correct(told.id(), told.version(), incident(real), "Fue en la provincia");
            perception.correct(perception.byCode("RP-2024-01").orElseThrow(), 0, round(real), "Fue en la provincia");
            return true;
        });
        asSecretariat(training::remove);
        assertThat(count("incident")).isEqualTo(1);
        assertThat(count("perception_round")).isEqualTo(1);
    }

    @Test
    void in_a_round_of_the_whole_register_nobody_is_asked_at_a_place_of_practice() {
        var place = practice();
        asSecretariat(() -> perception.open(round(null)));
        var sheet = new Sheet(place, Map.of("BENEFIT", 3), null, Language.ES);
        assertThatThrownBy(() -> asSecretariat(
                        () -> perception.enter(perception.byCode("RP-2024-01").orElseThrow(), List.of(sheet))))
                .isInstanceOf(PerceptionRefusal.class);
    }

    private PlaceId practice() {
        asSecretariat(training::load);
        return PlaceId.of(sql.sql("select place_id from place where example limit 1")
                .query(String.class)
                .single());
    }

    private String practised() {
        return sql.sql("select number from commitment where example limit 1")
                .query(String.class)
                .single();
    }

    private long count(String table) {
        return sql.sql("select count(*) from " + table).query(Long.class).single();
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

    private static GrievanceData grievance(@Nullable PlaceId place, @Nullable String about) {
        return new GrievanceData(
                DAY,
                Channel.PHONE,
                null,
                GrievanceTopic.WATER,
                null,
                place,
                about,
                "El agua llega turbia",
                null,
                false);
    }

    private static RoundData round(@Nullable PlaceId place) {
        return new RoundData(
                "RP-2024-01", "Ronda", Instrument.OWN.code(), place, DAY, DAY, Manner.PAPER, "Secretaría técnica");
    }

    private <T> T asSecretariat(Supplier<T> act) {
        return system.as("test", Role.SECRETARIAT, act);
    }
}
