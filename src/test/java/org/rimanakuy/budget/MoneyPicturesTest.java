package org.rimanakuy.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rimanakuy.chart.Illustration;
import org.rimanakuy.chart.Illustrator;
import org.rimanakuy.chart.Period;
import org.rimanakuy.commitment.Dimension;
import org.rimanakuy.place.PlaceLevel;
import org.rimanakuy.place.PlaceRow;
import org.rimanakuy.place.Setting;
import org.rimanakuy.place.Territory;
import org.rimanakuy.project.BudgetFunction;
import org.rimanakuy.shared.PlaceId;
import org.rimanakuy.shell.SpokenMessages;

class MoneyPicturesTest {

    private static final Locale SPANISH = Locale.forLanguageTag("es-PE");
    private static final PlaceId COPORAQUE = PlaceId.next();
    private final MoneyPictures pictures =
            new MoneyPictures(SpokenMessages.read(), new Illustrator(SpokenMessages.read()));

    @Test
    void execution_is_told_year_by_year_with_who_governed() {
        var drawn = pictures.byYear(asked(null, spent(2010, "100", "56"), spent(2011, "100", "30")), SPANISH);
        assertThat(drawn).hasSize(2);
        assertThat(drawn.getFirst().sentence())
                .contains("mayor ejecución fue 2010", "56", "menor fue 2011", "30")
                .doesNotContain("no hay dato");
        assertThat(drawn.getFirst().svg()).contains("Lindley Salinas");
        assertThat(drawn.get(1).table().lines()).hasSize(2);
    }

    @Test
    void a_year_between_that_nobody_knows_is_said_in_the_sentence() {
        var drawn = pictures.byYear(asked(null, spent(2007, "100", "15"), spent(2010, "100", "56")), SPANISH);
        assertThat(drawn.getFirst().sentence()).contains("De 2 años no hay dato.");
    }

    @Test
    void a_year_alone_is_parted_by_function_dimension_place_and_setting() {
        var drawn = pictures.parted(asked(2011, spent(2010, "900", "1"), spent(2011, "100", "30")), SPANISH);
        assertThat(drawn).extracting(Illustration::title).hasSize(4).allMatch(title -> title.contains("2011"));
        assertThat(drawn.getFirst().sentence()).contains("Agropecuaria", "100%").doesNotContain("900");
        assertThat(drawn.get(2).svg()).contains("Coporaque");
    }

    @Test
    void what_is_not_known_of_any_project_is_not_drawn() {
        var unknown = new Spending(null, 2011, null, null, null, null, sums("5", "1"));
        assertThat(pictures.parted(asked(null, unknown), SPANISH)).isEmpty();
        assertThat(pictures.byYear(asked(null), SPANISH)).isEmpty();
    }

    @Test
    void what_is_not_classified_is_told_beside_what_is() {
        var unknown = new Spending(null, 2011, BudgetFunction.AGRICULTURE, null, COPORAQUE, null, sums("300", "1"));
        var drawn = pictures.parted(asked(null, spent(2011, "100", "30"), unknown), SPANISH);
        assertThat(drawn.get(1).sentence()).contains("Sin clasificar está el 75%");
    }

    @Test
    void projects_that_came_in_during_the_year_are_counted_in_a_sentence() {
        assertThat(pictures.sentences(asked(2011, spent(2011, "100", "30")), SPANISH))
                .anyMatch(sentence -> sentence.startsWith("1 proyecto de 1") && sentence.contains("entró después"));
    }

    @Test
    void another_currency_stays_out_of_the_page() {
        var dollars = new Spending(
                null,
                2011,
                BudgetFunction.AGRICULTURE,
                null,
                null,
                null,
                Sums.of(YearAmounts.of("USD", Map.of(AmountKind.PIM, BigDecimal.TEN))));
        assertThat(asked(null, spent(2011, "100", "30"), dollars).spending()).hasSize(1);
    }

    private static MoneyQuestion asked(@Nullable Integer year, Spending... spending) {
        return new MoneyQuestion(
                List.of(spending),
                "PEN",
                year,
                List.of(new Period("Lindley Salinas", 2007, 2010)),
                new Territory(List.of(new PlaceRow(
                        COPORAQUE, 0, "C", "Coporaque", PlaceLevel.DISTRICT, null, null, null, null, null, false))));
    }

    private static Spending spent(int year, String pim, String accrued) {
        return new Spending(
                null,
                year,
                BudgetFunction.AGRICULTURE,
                Dimension.EQUAL_RIGHTS,
                COPORAQUE,
                Setting.RURAL,
                sums(pim, accrued));
    }

    private static Sums sums(String pim, String accrued) {
        return Sums.of(Stream.of(YearAmountsTest.amounts("0", pim, null, accrued, null))
                .findFirst()
                .orElseThrow());
    }
}
