package org.rimanakuy.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rimanakuy.place.Population;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.Money;
import org.rimanakuy.shared.PlaceId;

class PerInhabitantTest {

    private static final PlaceId PROVINCE = PlaceId.next();
    private static final PlaceId DISTRICT = PlaceId.next();
    private static final PlaceId COMMUNITY = PlaceId.next();
    private static final PlaceId OTHER = PlaceId.next();
    private static final Map<PlaceId, PlaceId> PARENTS =
            Map.of(COMMUNITY, DISTRICT, DISTRICT, PROVINCE, OTHER, PROVINCE);

    @Test
    void a_district_has_the_money_of_its_communities_and_a_province_that_of_its_districts() {
        var told = PerInhabitant.of(
                List.of(spent(COMMUNITY, "300"), spent(DISTRICT, "100"), spent(PROVINCE, "50"), spent(OTHER, "30")),
                2011,
                Map.of(PROVINCE, List.of(counted(2007, 48)), DISTRICT, List.of(counted(2007, 7))),
                PARENTS);
        assertThat(told).extracting(PerInhabitant::place).containsExactly(DISTRICT, PROVINCE);
        assertThat(told.getFirst().of(AmountKind.ACCRUED)).isEqualTo(Money.soles("57.14"));
        assertThat(told.get(1).of(AmountKind.ACCRUED)).isEqualTo(Money.soles("10.00"));
    }

    @Test
    void where_nobody_says_how_many_live_it_is_not_reckoned_and_said_so() {
        var within = List.of(spent(COMMUNITY, "300"), spent(OTHER, "5"));
        var known = Map.of(OTHER, List.of(counted(2012, 5)));
        assertThat(PerInhabitant.of(within, 2011, known, PARENTS))
                .extracting(PerInhabitant::place)
                .containsExactly(OTHER);
        assertThat(PerInhabitant.unknown(within, known)).containsExactly(COMMUNITY);
    }

    @Test
    void the_population_of_the_year_counts_else_the_last_before_else_the_first_after() {
        var known = List.of(counted(2017, 3), counted(2007, 1), counted(2012, 2));
        assertThat(Population.nearest(known, 2012)).hasValue(counted(2012, 2));
        assertThat(Population.nearest(known, 2016)).hasValue(counted(2012, 2));
        assertThat(Population.nearest(known, 1993)).hasValue(counted(2007, 1));
        assertThat(Population.nearest(List.of(), 2012)).isEmpty();
    }

    @Test
    void nobody_lives_nowhere() {
        assertThatThrownBy(() -> counted(2007, 0)).isInstanceOf(InvalidInputRefusal.class);
    }

    private static Population counted(int year, int inhabitants) {
        return new Population(year, inhabitants, "Censo");
    }

    private static Spending spent(PlaceId place, String accrued) {
        return new Spending(
                null,
                2011,
                null,
                null,
                place,
                null,
                Sums.of(YearAmountsTest.amounts("0", accrued, null, accrued, null)));
    }
}
