package org.rimanakuy.party.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rimanakuy.testing.Acting.asSecretariat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.party.PartyData;
import org.rimanakuy.party.PartyKind;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInAs;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.UiTest;

@SignedInAs(Role.SECRETARIAT)
class PartyListViewTest extends UiTest {

    @BeforeEach
    void recordParties() {
        CleanDatabase.clean(context);
        var parties = context.getBean(PartyService.class);
        asSecretariat(context, () -> {
            parties.record(new PartyData("GLENCORE", "Glencore plc", null, PartyKind.COMPANY, null, null, null));
            parties.record(
                    new PartyData("MPE", "Municipalidad de Espinar", null, PartyKind.MUNICIPALITY, null, null, null));
        });
    }

    @Test
    void every_party_is_listed_by_name() {
        var view = open("");
        assertThat(names(view)).containsExactly("Glencore plc", "Municipalidad de Espinar");
        assertThat(view.found.getText()).isEqualTo("2 actores");
    }

    @Test
    void what_is_looked_for_stands_in_the_address() {
        var view = open("q=glen&kind=COMPANY");
        assertThat(view.words.getValue()).isEqualTo("glen");
        assertThat(names(view)).containsExactly("Glencore plc");
    }

    @Test
    void a_kind_that_does_not_exist_is_passed_over() {
        assertThat(names(open("kind=NADA"))).hasSize(2);
    }

    @Test
    void a_search_without_a_match_says_what_to_try() {
        var view = open("");
        _setValue(view.words, "xyz");
        assertThat(view.found.getText()).startsWith("Ningún actor coincide.");
    }

    @Test
    void an_empty_list_says_what_would_appear() {
        CleanDatabase.clean(context);
        assertThat(open("").found.getText()).startsWith("Todavía no hay actores.");
    }

    @Test
    void a_party_that_was_recorded_is_opened() {
        open("");
        _click(_get(Button.class, spec -> spec.withText("Registrar un actor")));
        var form = _get(PartyForm.class);
        _setValue(form.name, "Comunidad de Huano Huano");
        _setValue(form.code, "COM-HUA");
        _setValue(form.kind, PartyKind.COMMUNITY);
        _click(_get(Button.class, spec -> spec.withText("Guardar")));
        assertThat(_get(PartyView.class).title()).isEqualTo("Comunidad de Huano Huano");
        assertThat(_get(H1.class).getText()).isEqualTo("Comunidad de Huano Huano");
    }

    @Test
    @SignedInAs(Role.GUARANTOR)
    void only_the_secretariat_may_record() {
        open("");
        _assertNone(Button.class, spec -> spec.withText("Registrar un actor"));
    }

    private static PartyListView open(String query) {
        UI.getCurrent().navigate("parties", QueryParameters.fromString(query));
        return _get(PartyListView.class);
    }

    private static List<String> names(PartyListView view) {
        return view.list
                .getDataProvider()
                .fetch(new Query<>())
                .map(PartyRow::name)
                .toList();
    }
}
