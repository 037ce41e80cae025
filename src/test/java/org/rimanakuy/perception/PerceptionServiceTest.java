package org.rimanakuy.perception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.place.PlaceData;
import org.rimanakuy.place.PlaceLevel;
import org.rimanakuy.place.PlaceService;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SystemActs;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.PlaceId;
import org.rimanakuy.shared.StaleVersionRefusal;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@IntegrationTest
class PerceptionServiceTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    PerceptionService perception;

    private PlaceId one;
    private PlaceId other;

    @BeforeEach
    void open() {
        CleanDatabase.clean(context);
        one = place("A");
        other = place("B");
        asSecretariat(context, () -> perception.open(round("RP-2024-01", Instrument.OWN_CODE)));
    }

    @Test
    void nothing_is_told_before_a_round_is_published_and_then_nothing_is_added() {
        enter(one, 6, 4);
        enter(other, 7, 2);
        assertThat(perception.result(round())).isEmpty();
        asSecretariat(context, () -> perception.publish(round(), 0));

        var result = perception.result(round()).orElseThrow();
        var benefit = result.items().get("BENEFIT");
        assertThat(benefit.shown()).hasSize(2);
        assertThat(benefit.whole().orElseThrow().answers()).isEqualTo(13);
        assertThatExceptionOfType(PerceptionRefusal.class).isThrownBy(() -> enter(one, 1, 1));
    }

    @Test
    void a_community_of_four_is_hidden_in_what_is_told_of_the_whole_record() {
        enter(one, 4, 5);
        enter(other, 9, 2);
        asSecretariat(context, () -> perception.publish(round(), 0));
        var benefit = perception.result(round()).orElseThrow().items().get("BENEFIT");
        assertThat(benefit.shown()).isEmpty();
        assertThat(benefit.hidden()).hasSize(2);
    }

    @Test
    void what_was_entered_by_mistake_is_taken_out_together() {
        enter(one, 3, 5);
        var batch = enter(one, 2, 1);
        assertThat(round().sheets()).isEqualTo(5);
        assertThat(asSecretariat(context, () -> perception.takeBack(round(), batch, "Error")))
                .isEqualTo(2);
        assertThat(round().sheets()).isEqualTo(3);
    }

    @Test
    void a_round_is_published_once_by_one_of_two() {
        asSecretariat(context, () -> perception.publish(round(), 0));
        assertThatExceptionOfType(StaleVersionRefusal.class)
                .isThrownBy(() -> asSecretariat(context, () -> perception.publish(round(), 0)));
    }

    @Test
    void a_reversed_item_is_told_the_other_way_round() {
        var licensed = new Instrument(
                "OTRO",
                "Otro instrumento",
                "Su autora permite usarlo",
                5,
                List.of(new Instrument.Item("P1", "Hay miedo de hablar", true)));
        context.getBean(SystemActs.class).as("Prueba", Role.ADMINISTRATOR, () -> {
            context.getBean(InstrumentService.class).define(licensed);
            return true;
        });
        asSecretariat(context, () -> perception.open(round("RP-2024-02", "OTRO")));
        var round = perception.byCode("RP-2024-02").orElseThrow();
        assertThat(round.instrument()).isEqualTo(licensed);
        asSecretariat(
                context,
                () -> perception.enter(
                        round,
                        IntStream.range(0, 6)
                                .mapToObj(any -> new Sheet(one, Map.of("P1", 5), null, Language.ES))
                                .toList()));
        asSecretariat(context, () -> perception.publish(round, 0));
        var told =
                perception.result(perception.byCode("RP-2024-02").orElseThrow()).orElseThrow();
        assertThat(told.items().get("P1").whole().orElseThrow().mean()).isEqualByComparingTo("1.0");
    }

    @Test
    void only_the_secretariat_enters_and_reads_words_and_only_the_administration_defines() {
        var round = round();
        assertThatThrownBy(() -> perception.whys(round))
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> perception.enter(round, List.of()))
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> asSecretariat(
                        context, () -> context.getBean(InstrumentService.class).define(Instrument.OWN)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private java.util.UUID enter(PlaceId place, int sheets, int value) {
        return asSecretariat(
                context,
                () -> perception.enter(
                        round(),
                        IntStream.range(0, sheets)
                                .mapToObj(any -> new Sheet(place, Map.of("BENEFIT", value), "Porque sí", Language.ES))
                                .toList()));
    }

    private RoundRow round() {
        return perception.byCode("RP-2024-01").orElseThrow();
    }

    private PlaceId place(String code) {
        return asSecretariat(
                context,
                () -> context.getBean(PlaceService.class)
                        .record(new PlaceData(code, code, PlaceLevel.REGION, null, null, null, null, null)));
    }

    private static RoundData round(String code, String instrument) {
        return new RoundData(
                code,
                "Primera ronda",
                instrument,
                null,
                LocalDate.of(2024, 3, 1),
                LocalDate.of(2024, 3, 31),
                Manner.PAPER,
                "Secretaría técnica");
    }
}
