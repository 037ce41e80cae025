package org.rimanakuy.exchange.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rimanakuy.commitment.Resemblance;
import org.rimanakuy.commitment.Twin;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInAs;
import org.rimanakuy.testing.ScreenText;
import org.rimanakuy.testing.UiTest;

@SignedInAs(Role.SECRETARIAT)
class TwinListTest extends UiTest {

    private static final Resemblance ROAD = alike("CM-2099-001", "CM-2004-007");
    private static final Resemblance SCHOOL = alike("CM-2099-002", "CM-2004-008");

    private static Resemblance alike(String number, String twin) {
        return new Resemblance(number, "Asfaltar la vía", new Twin(twin, "Asfaltado de la vía", true, false));
    }

    private static TwinList shown(Resemblance... twins) {
        var list = new TwinList(List.of(twins));
        UI.getCurrent().add(list);
        return list;
    }

    @Test
    void each_is_told_with_what_it_looks_like_and_why() {
        assertThat(ScreenText.of(shown(ROAD, SCHOOL)))
                .contains("2 compromisos se parecen a otros")
                .contains("CM-2099-001 Asfaltar la vía ↔", "CM-2004-007", "Asfaltado de la vía")
                .contains("Responde el mismo actor y los títulos se parecen.");
    }

    @Test
    void only_what_is_ticked_is_linked() {
        var list = shown(ROAD, SCHOOL);
        assertThat(list.chosen()).isEmpty();

        var link = _get(Checkbox.class, spec -> spec.withLabel("Vincular CM-2099-002 con CM-2004-008"));
        _setValue(link, true);
        assertThat(list.chosen()).containsExactly(SCHOOL);

        _setValue(link, false);
        assertThat(list.chosen()).isEmpty();
    }

    @Test
    void where_nothing_looks_alike_nothing_is_said() {
        assertThat(shown().isVisible()).isFalse();
    }
}
