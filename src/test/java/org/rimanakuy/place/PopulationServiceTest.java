package org.rimanakuy.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rimanakuy.testing.Acting.asSecretariat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.journal.JournalRow;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.shared.PlaceId;
import org.rimanakuy.shared.StaleVersionRefusal;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@IntegrationTest
class PopulationServiceTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    PopulationService populations;

    private PlaceId place;

    @BeforeEach
    void open() {
        CleanDatabase.clean(context);
        place = asSecretariat(
                context,
                () -> context.getBean(PlaceService.class)
                        .record(new PlaceData("CUS", "Cusco", PlaceLevel.REGION, null, null, null, null, null)));
    }

    @Test
    void a_year_is_recorded_once_corrected_with_a_reason_and_told_to_the_journal() {
        asSecretariat(context, () -> {
            populations.record(place, new Population(2007, 1_171_403, "Censo 2007"));
            assertThatExceptionOfType(PlaceRefusal.class)
                    .isThrownBy(() -> populations.record(place, new Population(2007, 5, "Otra")));
            var row = populations.of(place).getFirst();
            populations.correct(row.id(), row.version(), new Population(2007, 1_171_400, "Censo 2007"), "Redondeo");
            assertThatExceptionOfType(StaleVersionRefusal.class)
                    .isThrownBy(() -> populations.correct(row.id(), row.version(), row.data(), "Tarde"));
            populations.record(place, new Population(2017, 1_205_527, "Censo 2017"));
            assertThat(populations.of(place))
                    .extracting(one -> one.data().year())
                    .containsExactly(2017, 2007);
            assertThat(context.getBean(JournalService.class).of(place.value()))
                    .extracting(JournalRow::what)
                    .containsExactly(
                            "population-recorded", "population-corrected", "population-recorded", "place-recorded");
        });
    }

    @Test
    void nobody_but_the_secretariat_records_it() {
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> populations.record(place, new Population(2007, 5, "Censo")));
        assertThat(populations.of(place)).isEmpty();
    }
}
