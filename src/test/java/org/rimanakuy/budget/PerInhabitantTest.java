package org.rimanakuy.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rimanakuy.place.PlaceLevel;
import org.rimanakuy.place.PlaceRow;
import org.rimanakuy.place.Population;
import org.rimanakuy.place.Territory;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.Money;
import org.rimanakuy.shared.PlaceId;

class PerInhabitantTest {

    private static final PlaceRow PROVINCE_ROW = place("P", PlaceLevel.PROVINCE, null);
    private static final PlaceRow DISTRICT_ROW = place("D", PlaceLevel.DISTRICT, PROVINCE_ROW.id());
    private static final PlaceRow COMMUNITY_ROW = place("C", PlaceLevel.COMMUNITY, DISTRICT_ROW.id());
    private static final PlaceRow OTHER_ROW = place("O", PlaceLevel.DISTRICT, PROVINCE_ROW.id());
    private static final PlaceId PROVINCE = PROVINCE_ROW.id();
    private static final PlaceId DISTRICT = DISTRICT_ROW.id();
    private static final PlaceId COMMUNITY = COMMUNITY_ROW.id();
    private static final PlaceId OTHER = OTHER_ROW.id();
    private static final Territory TERRITORY =
            new Territory(List.of(PROVINCE_ROW, DISTRICT_ROW, COMMUNITY_ROW, OTHER_ROW));

    @Test
    void a_district_has_the_money_of_its_communities_and_a_province_that_of_its_districts() {
        var told = PerInhabitant.of(
                List.of(spent(COMMUNITY, "300"), spent(DISTRICT, "100"), spent(PROVINCE, "50"), spent(OTHER, "30")),
                2011,
                Map.of(PROVINCE, List.of(counted(2007, 48)), DISTRICT, List.of(counted(2007, 7))),
                TERRITORY);
        assertThat(told).extracting(PerInhabitant::place).containsExactly(DISTRICT, PROVINCE);
        assertThat(told.getFirst().of(AmountKind.ACCRUED)).isEqualTo(Money.soles("57.14"));
        assertThat(told.get(1).of(AmountKind.ACCRUED)).isEqualTo(Money.soles("10.00"));
    }

    @Test
    void where_nobody_says_how_many_live_it_is_not_reckoned_and_said_so() {
        var within = List.of(spent(COMMUNITY, "300"), spent(OTHER, "5"));
        var known = Map.of(OTHER, List.of(counted(2012, 5)));
        assertThat(PerInhabitant.of(within, 2011, known, TERRITORY))
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

    @Test
    void a_community_counts_in_its_district_and_whatever_lies_in_none_stands_for_itself() {
        assertThat(TERRITORY.district(COMMUNITY)).isEqualTo(DISTRICT);
        assertThat(TERRITORY.district(DISTRICT)).isEqualTo(DISTRICT);
        assertThat(TERRITORY.district(PROVINCE)).isEqualTo(PROVINCE);
    }

    private static PlaceRow place(String code, PlaceLevel level, @Nullable PlaceId parent) {
        return new PlaceRow(PlaceId.next(), 0, code, code, level, parent, null, null, null, null, false);
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
